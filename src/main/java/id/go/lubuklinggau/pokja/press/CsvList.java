package id.go.lubuklinggau.pokja.press;

import id.go.lubuklinggau.pokja.shared.Dates;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** CSV as Indonesian Excel opens it at a double click: semicolons, UTF-8 with its mark, days as dd/mm/yyyy. */
class CsvList implements ListFile {

    private static final String MARK = "\ufeff";

    private final Writer file;
    private final Dates dates;

    CsvList(OutputStream file, List<String> headings, Dates dates) throws IOException {
        this.file = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        this.dates = dates;
        this.file.write(MARK);
        write(headings);
    }

    @Override
    public void write(List<?> values) throws IOException {
        file.write(values.stream().map(this::cell).collect(Collectors.joining(";", "", "\r\n")));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate day) {
            return dates.shortDay(day);
        }
        if (value instanceof Instant moment) {
            return dates.shortStamp(moment);
        }
        return value instanceof Number ? value.toString() : quoted(HarmlessText.of(FileText.of(value.toString())));
    }

    /** A comma, too: a spreadsheet in English takes it for the end of a cell, and what follows for a formula. */
    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(letter -> ";,\"\n\r".indexOf(letter) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
