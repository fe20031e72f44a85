package id.go.lubuklinggau.pokja.report.web;

import id.go.lubuklinggau.pokja.area.Kelurahan;
import id.go.lubuklinggau.pokja.report.KelurahanFigures;
import java.time.LocalDate;
import java.util.List;

/** A kelurahan in the table; the map shows the same. */
record OverviewRow(Kelurahan kelurahan, String kecamatanName, KelurahanFigures figures) {

    public String code() {
        return kelurahan.code();
    }

    public String kelurahanName() {
        return kelurahan.name();
    }

    public String band() {
        return figures.band();
    }

    public List<Integer> numbers() {
        return figures.numbers();
    }

    public LocalDate day() {
        return figures.day();
    }

    /** Null where there is nothing to count. */
    Integer number(int column) {
        return numbers().isEmpty() ? null : numbers().get(column);
    }
}
