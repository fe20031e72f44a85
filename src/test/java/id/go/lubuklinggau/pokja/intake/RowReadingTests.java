package id.go.lubuklinggau.pokja.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReadingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Hj. SITI CONTOH, S.K.M., M.Kes.   | Hj.      | SITI CONTOH      | S.K.M., M.Kes.
                    Siti Contoh                       | -        | Siti Contoh      | -
                    H. Ahmad Contoh                   | H.       | Ahmad Contoh     | -
                    H Ahmad Contoh                    | H        | Ahmad Contoh     | -
                    H.Ahmad Contoh                    | H.       | Ahmad Contoh     | -
                    Dr. H. Ahmad Contoh, M.Si         | Dr. H.   | Ahmad Contoh     | M.Si
                    dr. Budi Contoh, Sp.A             | dr.      | Budi Contoh      | Sp.A
                    Drs. Budi Contoh                  | Drs.     | Budi Contoh      | -
                    Prof. Dr. Ir. Budi Contoh, M.T.   | Prof. Dr. Ir. | Budi Contoh | M.T.
                    KH. Budi Contoh                   | KH.      | Budi Contoh      | -
                    Budi Contoh S.Pd                  | -        | Budi Contoh      | S.Pd
                    Budi Contoh S.Pd.I M.Pd           | -        | Budi Contoh      | S.Pd.I, M.Pd
                    BUDI CONTOH SE                    | -        | BUDI CONTOH      | SE
                    Budi Contoh, A.Md.                | -        | Budi Contoh      | A.Md.
                    Dewi Contoh A.Md.Keb              | -        | Dewi Contoh      | A.Md.Keb
                    M. Yusuf Contoh                   | -        | M. Yusuf Contoh  | -
                    Moh. Contoh                       | -        | Moh. Contoh      | -
                    R. Contoh                         | -        | R. Contoh        | -
                    Budi H. Contoh                    | -        | Budi H. Contoh   | -
                    Hendra                            | -        | Hendra           | -
                    Ahmad M.Yusuf                     | -        | Ahmad M.Yusuf    | -
                    """)
    void titlesAreTakenOutOfTheName(String cell, String before, String name, String after) {
        assertThat(TypedName.of(cell)).isEqualTo(new TypedName(before, name, after));
    }

    @Test
    void whatWasSplitIsShownForChecking() {
        var row = read(ImportColumn.NAME, "Hj. SITI CONTOH, S.K.M.");

        assertThat(row.name()).isEqualTo("SITI CONTOH");
        assertThat(row.notes())
                .containsExactly(Finding.of(ImportColumn.NAME, "import.note.split", "Hj.", "SITI CONTOH", "S.K.M."));
        assertThat(read(ImportColumn.NAME, "Siti Contoh").notes()).isEmpty();
    }

    @Test
    void columnsOfTitlesGoFirst() {
        var row = read(Map.of(
                ImportColumn.NAME, "H. Ahmad Contoh, S.Pd",
                ImportColumn.TITLE_BEFORE, "H.",
                ImportColumn.TITLES_AFTER, "M.Si"));

        assertThat(row.fullName()).isEqualTo("H. Ahmad Contoh, M.Si, S.Pd");
    }

    @ParameterizedTest
    @CsvSource({
        "14 Juni 2021, 2021-06-14",
        "14/06/2021, 2021-06-14",
        "14-6-2021, 2021-06-14",
        "2021-06-14, 2021-06-14",
        "2021-06-14 00:00:00, 2021-06-14",
        "2021/6/14, 2021-06-14",
        "4/1/21, 2021-01-04",
        "1 Agt 2019, 2019-08-01",
        "17 Agustus 2019, 2019-08-17",
        "3 Pebruari 2020, 2020-02-03",
        "tanggal 3 Maret 2020, 2020-03-03",
        "'Kamis, 3 Des 2020', 2020-12-03",
        "44361, 2021-06-14",
        "29/02/2024, 2024-02-29"
    })
    void daysAreUnderstood(String cell, LocalDate day) {
        var row = read(ImportColumn.FIRST_DAY, cell);

        assertThat(row.firstDay()).isEqualTo(day);
        assertThat(row.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"06/14/2021", "31/02/2021", "2021", "Juni 2021", "besok", "14 Foo 2021", "29/02/2023", "1234567"
            })
    void whatIsNoDayIsSaid(String cell) {
        var row = read(ImportColumn.FIRST_DAY, cell);

        assertThat(row.firstDay()).isNull();
        assertThat(row.problems()).containsExactly(Finding.of(ImportColumn.FIRST_DAY, "import.problem.day", cell));
    }

    @Test
    void aRowWithoutADayTakesTheUsualOne() {
        var usual = LocalDate.of(2021, 1, 4);

        assertThat(RowReading.read(new TypedRow(2, Map.of(ImportColumn.NAME, "Siti Contoh")), usual)
                        .firstDay())
                .isEqualTo(usual);
        assertThat(RowReading.read(
                                new TypedRow(
                                        2, Map.of(ImportColumn.NAME, "Siti Contoh", ImportColumn.FIRST_DAY, "keliru")),
                                usual)
                        .firstDay())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sekarang", "s.d. sekarang", "sampai ada perubahan"})
    void anOpenEndStaysOpen(String cell) {
        var row = read(ImportColumn.LAST_DAY, cell);

        assertThat(row.lastDay()).isNull();
        assertThat(row.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"L, L", "laki-laki, L", "Lk, L", "PRIA, L", "P, P", "Perempuan, P", "pr, P", "Wanita, P"})
    void sexIsUnderstood(String cell, String sex) {
        assertThat(read(ImportColumn.SEX, cell).sex()).hasToString(sex);
    }

    @ParameterizedTest
    @CsvSource({
        "Tokoh Agama, RELIGIOUS_LEADER",
        "TOGA, RELIGIOUS_LEADER",
        "toma, COMMUNITY_LEADER",
        "TP PKK, PKK",
        "Kader / PPKBD, CADRE",
        "Ketua RT, NEIGHBOURHOOD",
        "Karang Taruna, YOUTH"
    })
    void unsurIsUnderstood(String cell, String element) {
        assertThat(read(ImportColumn.ELEMENT, cell).element()).hasToString(element);
    }

    @Test
    void otherWordsAreSaid() {
        assertThat(read(ImportColumn.SEX, "X").problems())
                .extracting(Finding::code)
                .containsExactly("import.problem.sex");
        assertThat(read(ImportColumn.ELEMENT, "Pedagang").problems())
                .extracting(Finding::code)
                .containsExactly("import.problem.element");
        assertThat(read(ImportColumn.TRAINED_YEAR, "sudah").problems())
                .extracting(Finding::code)
                .containsExactly("import.problem.trainedYear");
        assertThat(read(ImportColumn.POSITION, "#REF!").problems())
                .extracting(Finding::code)
                .containsExactly("import.problem.formula");
        assertThat(read(ImportColumn.POSITION, "x".repeat(81)).problems())
                .extracting(Finding::code)
                .containsExactly("import.problem.tooLong");
        assertThat(read(ImportColumn.NAME, "12345").problems())
                .extracting(Finding::code)
                .containsExactly("import.problem.nameWithoutLetters");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var row = read(Map.of(ImportColumn.SEX, "X", ImportColumn.FIRST_DAY, "besok", ImportColumn.POSITION, "Ketua"));

        assertThat(row.problems())
                .extracting(Finding::column)
                .containsExactlyInAnyOrder(ImportColumn.NAME, ImportColumn.SEX, ImportColumn.FIRST_DAY);
    }

    @ParameterizedTest
    @CsvSource({"2019, 2019", "2019.0, 2019", "14/06/2019, 2019", "belum, ", "tidak, "})
    void yearOfTraining(String cell, Integer year) {
        assertThat(read(ImportColumn.TRAINED_YEAR, cell).trainedYear()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "0812-3456-7890, 0812-3456-7890",
        "81234567890, 081234567890",
        "+62 812 3456 7890, +62 812 3456 7890",
        "6281234567890, 6281234567890",
        "`081234567890, 081234567890",
        "0733 451234, 0733 451234"
    })
    void aPhoneKeepsItsZero(String cell, String number) {
        var row = read(Map.of(
                ImportColumn.NAME, "Siti Contoh", ImportColumn.PHONE, cell, ImportColumn.PHONE_CONSENT, "04/01/2021"));

        assertThat(row.phone()).isEqualTo(number);
        assertThat(row.phoneConsentOn()).isEqualTo(LocalDate.of(2021, 1, 4));
    }

    @Test
    void aPhoneIsTakenWithConsentOnly() {
        var row = read(ImportColumn.PHONE, "081234567890");

        assertThat(row.phone()).isNull();
        assertThat(row.problems()).isEmpty();
        assertThat(row.notes()).extracting(Finding::code).containsExactly("import.note.phoneLeftOut");
    }

    @ParameterizedTest
    @CsvSource({"8.12346E+11, phoneRounded", "'8,12346E+11', phoneRounded", "0812 / 0813, phone", "12, phone"})
    void aPhoneThatIsNoneIsSaid(String cell, String problem) {
        var row = read(Map.of(
                ImportColumn.NAME, "Siti Contoh", ImportColumn.PHONE, cell, ImportColumn.PHONE_CONSENT, "04/01/2021"));

        assertThat(row.problems()).extracting(Finding::code).containsExactly("import.problem." + problem);
    }

    @ParameterizedTest
    @EnumSource
    void eachHeadingOfTheTemplateIsKnown(ImportColumn column) {
        var headings = ResourceBundle.getBundle("messages/intake");

        assertThat(ImportColumn.headed(headings.getString("ImportColumn." + column)))
                .contains(column);
    }

    private static ReadRow read(ImportColumn column, String cell) {
        return read(
                column == ImportColumn.NAME
                        ? Map.of(column, cell)
                        : Map.of(ImportColumn.NAME, "Siti Contoh", column, cell));
    }

    private static ReadRow read(Map<ImportColumn, String> cells) {
        var row = new EnumMap<ImportColumn, String>(ImportColumn.class);
        row.putAll(cells);
        return RowReading.read(new TypedRow(2, row), null);
    }
}
