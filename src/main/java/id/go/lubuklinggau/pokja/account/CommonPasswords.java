package id.go.lubuklinggau.pokja.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Knows the passwords that are tried first: those that many people have, and those that this office suggests. Neither capitals,
 * blanks and punctuation nor digits at the end make one of them harder to guess.
 */
@Component
class CommonPasswords {

    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
            "!@#$%^&*()_+");

    private static final int MIN_DISTINCT = 5;
    private static final int MIN_STEPS = 6;
    private static final int MAX_WORDS = 3;
    private static final int MIN_NAME = 3;

    private final Set<String> common = lines("passwords/common.txt");
    private final Set<String> easyWords = lines("passwords/easy-words.txt");

    /** @param names of who will have it: username and name, part by part */
    boolean contain(String password, String... names) {
        var typed = password.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        var plain = typed.replaceAll("[^\\p{L}\\p{N}]", "");
        return common.contains(typed)
                || common.contains(plain)
                || typed.chars().distinct().count() < MIN_DISTINCT
                || plain.matches("(.+?)\\1+")
                || steps(typed) < MIN_STEPS
                || isMadeOf(words(names), plain.replaceAll("\\p{N}", ""));
    }

    /** How often the next character is neither the same nor a neighbour in the alphabet or on the keyboard. */
    private static long steps(String typed) {
        var steps = 0L;
        for (var at = 0; at < typed.length(); at++) {
            if (at == 0 || !areNeighbours(typed.substring(at - 1, at + 1))) {
                steps++;
            }
        }
        return steps;
    }

    private static boolean areNeighbours(String two) {
        var turned = new StringBuilder(two).reverse().toString();
        return two.equals(turned) || ROWS.stream().anyMatch(row -> row.contains(two) || row.contains(turned));
    }

    private Set<String> words(String... names) {
        var words = new HashSet<>(easyWords);
        for (var name : names) {
            Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                    .filter(part -> part.length() >= MIN_NAME)
                    .forEach(words::add);
        }
        return words;
    }

    /** Whether a few of the words, one after the other, give just these letters; none of them do where there are no letters. */
    private static boolean isMadeOf(Set<String> words, String letters) {
        var reached = Set.of(0);
        for (var count = 0; count <= MAX_WORDS; count++) {
            if (reached.contains(letters.length())) {
                return true;
            }
            reached = reached.stream()
                    .flatMap(start -> words.stream()
                            .filter(word -> letters.startsWith(word, start))
                            .map(word -> start + word.length()))
                    .collect(Collectors.toSet());
        }
        return false;
    }

    private static Set<String> lines(String path) {
        try (Stream<String> lines = new ClassPathResource(path)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()) {
            return lines.filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
