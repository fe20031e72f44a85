package id.go.lubuklinggau.pokja.press;

import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of a list that is taken away. */
@Component
class ListWords {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final MessageSource messages;
    private final Dates dates;

    ListWords(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, INDONESIAN);
    }

    String stamp(Instant moment) {
        return dates.stamp(moment);
    }

    /** As a file takes it: constants and truths in words, several values one after the other. */
    Object value(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::value).map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (value instanceof ListWord word) {
            return of(word.key(), word.arguments());
        }
        if (value instanceof Enum<?> constant) {
            return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        return value instanceof Boolean truth ? of(truth ? "list.yes" : "list.no") : value;
    }

    /** Empty if all is listed. */
    String filter(ListTable<?> table) {
        return table.filters().stream().map(this::filter).collect(Collectors.joining("; "));
    }

    /** The same without what somebody typed. */
    String filterForTrail(ListTable<?> table) {
        return table.filters().stream()
                .map(filter -> filter.typed() ? of(filter.label()) : filter(filter))
                .collect(Collectors.joining("; "));
    }

    private String filter(ListFilter filter) {
        var label = of(filter.label());
        var value = filter.value() instanceof LocalDate day ? dates.longDay(day) : value(filter.value());
        return Boolean.TRUE.equals(filter.value()) ? label : of("list.filterOf", label, value);
    }
}
