package id.go.lubuklinggau.pokja.shared.web;

import jakarta.servlet.ServletRequest;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** What an error page, the log and the answer's header call a request: {@code 7F3K-92QD}, easily read out on the phone. */
final class Reference {

    /** Also the name of the request attribute, which the templates read, and of the field in the log. */
    static final String NAME = "reference";

    /** Without 0 and O, 1, I and L, and U, which sounds like the others. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int HALF = 4;

    private Reference() {}

    /** The one that the request has, or a new one. */
    static String of(ServletRequest request) {
        if (request.getAttribute(NAME) instanceof String known) {
            return known;
        }
        var reference = half() + "-" + half();
        request.setAttribute(NAME, reference);
        return reference;
    }

    private static String half() {
        return ThreadLocalRandom.current()
                .ints(HALF, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
