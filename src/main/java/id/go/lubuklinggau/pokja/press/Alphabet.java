package id.go.lubuklinggau.pokja.press;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.springframework.stereotype.Component;

/** Which letters can be printed, and with what. */
@Component
class Alphabet {

    private final SystemFonts systemFonts;
    private final CmapLookup ours;

    Alphabet(SystemFonts systemFonts) {
        this.systemFonts = systemFonts;
        try (var font = Typeface.REGULAR.open()) {
            this.ours = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fonts of this machine for the letters that ours lack. */
    Set<File> helpers(String text) {
        var files = new LinkedHashSet<File>();
        foreign(text).forEach(letter -> systemFonts.with(letter).ifPresent(files::add));
        return files;
    }

    /** Whether our own fonts have all letters of a text. */
    boolean isEnoughFor(String text) {
        return foreign(text).findAny().isEmpty();
    }

    /** The words of a text that would have gaps on paper. */
    List<String> unprintable(String text) {
        return text.lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .filter(word -> foreign(word)
                        .anyMatch(letter -> systemFonts.with(letter).isEmpty()))
                .distinct()
                .toList();
    }

    private IntStream foreign(String text) {
        return text.codePoints()
                .filter(letter -> letter > '~' && !Character.isWhitespace(letter) && !Character.isISOControl(letter))
                .filter(letter -> ours.getGlyphId(letter) == 0)
                .distinct();
    }
}
