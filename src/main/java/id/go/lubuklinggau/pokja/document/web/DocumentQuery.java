package id.go.lubuklinggau.pokja.document.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What an address, or a form, says of a document: how it is laid out, and what is on it. What makes no sense counts as not
 * said: an address is typed and sent around.
 *
 * @param said by the words of addresses; a word that is not there is not said, and an empty one says the usual
 */
record DocumentQuery(Map<String, String> said) {

    /** How it is laid out, which is remembered. */
    private static final List<String> LAYOUT =
            List.of("kertas", "kosong", "arah", "kolom", "kelompok", "urutan", "untuk");

    /** What is on it, which is that of one session, meeting or Pokja. */
    private static final List<String> CONTENT = List.of("bagian", "transport", "harian", "nomor", "jp", "tanggal");

    private static final Pattern LAYOUT_VALUE = Pattern.compile("[A-Za-z0-9,-]{0,40}");

    static final DocumentQuery NOTHING = new DocumentQuery(Map.of());

    static DocumentQuery of(MultiValueMap<String, String> asked) {
        var said = new LinkedHashMap<String, String>();
        for (var word : LAYOUT) {
            if (asked.containsKey(word)) {
                var value = asked.get(word).stream()
                        .filter(one -> one != null && !one.isEmpty())
                        .collect(Collectors.joining(","));
                if (LAYOUT_VALUE.matcher(value).matches()) {
                    said.put(word, value);
                }
            }
        }
        for (var word : CONTENT) {
            var value = asked.getFirst(word);
            if (value != null && !value.isBlank()) {
                said.put(word, value.strip());
            }
        }
        return new DocumentQuery(said);
    }

    /** @param layout as {@link #layout} makes it */
    static DocumentQuery parse(String layout) {
        return of(UriComponentsBuilder.newInstance().query(layout).build().getQueryParams());
    }

    /** What this one does not say, the other does. */
    DocumentQuery or(DocumentQuery other) {
        return new DocumentQuery(Stream.concat(LAYOUT.stream(), CONTENT.stream())
                .filter(word -> said.containsKey(word) || other.said.containsKey(word))
                .collect(Collectors.toMap(
                        word -> word,
                        word -> said.containsKey(word) ? said.get(word) : other.said.get(word),
                        (one, another) -> one,
                        LinkedHashMap::new)));
    }

    /** Null if it is not said. */
    String get(String word) {
        return said.get(word);
    }

    /** What is remembered of it, as the query of an address. */
    String layout() {
        return query(LAYOUT.stream());
    }

    /** All of it, as the query of an address; empty if nothing is said. */
    String address() {
        return query(Stream.concat(LAYOUT.stream(), CONTENT.stream()));
    }

    RosterChoice choice() {
        return RosterChoice.of(get("kertas"), get("kosong"), get("bagian"));
    }

    private String query(Stream<String> words) {
        return words.filter(said::containsKey)
                .map(word -> word + "="
                        + (LAYOUT.contains(word) ? get(word) : UriUtils.encode(get(word), StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
