package id.go.lubuklinggau.pokja.shared;

import java.util.List;
import java.util.stream.Stream;

/** A choice in a select, or a titled group of choices. */
public record Option(String value, String label, List<Option> options) {

    public static Option of(Object value, String label) {
        return new Option(value.toString(), label, List.of());
    }

    /** These, and this one at the end unless its value is among them. */
    public static List<Option> including(List<Option> options, Option own) {
        return options.stream().anyMatch(option -> option.value().equals(own.value()))
                ? options
                : Stream.concat(options.stream(), Stream.of(own)).toList();
    }

    public static Option group(String label, List<Option> options) {
        return new Option("", label, options);
    }
}
