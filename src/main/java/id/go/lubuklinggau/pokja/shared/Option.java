package id.go.lubuklinggau.pokja.shared;

import java.util.List;

/** A choice in a select, or a titled group of choices. */
public record Option(String value, String label, List<Option> options) {

    public static Option of(Object value, String label) {
        return new Option(value.toString(), label, List.of());
    }

    public static Option group(String label, List<Option> options) {
        return new Option("", label, options);
    }
}
