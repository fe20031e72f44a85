package id.go.lubuklinggau.pokja.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as offices have them, and files that nobody should open. */
class AwkwardFileTests {

    private static final Object[] HEAD = {"Nama", "L/P", "Jabatan", "Unsur", "Mulai"};
    private static final LocalDate DAY = LocalDate.of(2021, 6, 14);

    /** Everything that is read in all of the files below, unless they say otherwise. */
    private static final String SITI = "Siti Contoh|P|Ketua|CADRE|2021-06-14";

    private static final String BUDI = "Budi Contoh|L|Anggota Seksi|YOUTH|2021-06-14";
    private static final Object[] SITI_ROW = {"Siti Contoh", "P", "Ketua", "Kader/PPKBD", DAY};
    private static final Object[] BUDI_ROW = {"Budi Contoh", "L", "Anggota Seksi", "Pemuda", DAY};
    private static final String CSV = """
            Nama;L/P;Jabatan;Unsur;Mulai
            Siti Contoh;P;Ketua;Kader/PPKBD;14/06/2021
            Budi Contoh;L;Anggota Seksi;Pemuda;14/06/2021
            """;

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                file("plain", book().row(HEAD).row(SITI_ROW).row(BUDI_ROW), SITI, BUDI),
                file("one that LibreOffice has written", stored("libreoffice.xlsx"), SITI, BUDI),
                file(
                        "titles, a blank row and merged titles above the head",
                        book().row("DAFTAR PENGURUS POKJA")
                                .row("KELURAHAN AIR KUTI TAHUN 2021")
                                .skip(1)
                                .row(HEAD)
                                .row(SITI_ROW)
                                .merge("A1:E1")
                                .merge("A2:E2"),
                        SITI),
                file(
                        "blank rows between",
                        book().row(HEAD).skip(3).row(SITI_ROW).skip(40).row(BUDI_ROW),
                        SITI,
                        BUDI),
                file(
                        "rows of blanks only",
                        book().row(HEAD).row("  ", " ").row(SITI_ROW).row(" ", "\u00a0", "\t"),
                        SITI),
                file(
                        "other columns, in another order, with a running number",
                        book().row(
                                        "No",
                                        "Jabatan dalam Pokja",
                                        "Nama Lengkap",
                                        "Alamat",
                                        "Jenis Kelamin",
                                        "Unsur",
                                        "TMT")
                                .row(1, "Ketua", "Siti Contoh", "Jl. Garuda", "Perempuan", "Kader", DAY),
                        SITI),
                file(
                        "headings in capitals, broken over lines",
                        book().row("NAMA\nLENGKAP", "L / P", "JABATAN\nDALAM POKJA", "UNSUR :", "MULAI\nTANGGAL")
                                .row(SITI_ROW),
                        SITI),
                file(
                        "a head of two rows",
                        book().row("No", "Nama", "L/P", "Jabatan", "Unsur", "Masa bakti", null)
                                .row(null, null, null, null, null, "Mulai", "Sampai")
                                .row(1, "Siti Contoh", "P", "Ketua", "Kader", DAY, null)
                                .merge("A1:A2")
                                .merge("B1:B2")
                                .merge("C1:C2")
                                .merge("D1:D2")
                                .merge("E1:E2")
                                .merge("F1:G1"),
                        SITI),
                file(
                        "numbers below the head",
                        book().row("No", "Nama", "L/P", "Jabatan", "Unsur", "Mulai")
                                .row(1, 2, 3, 4, 5, 6)
                                .row(1, "Siti Contoh", "P", "Ketua", "Kader", DAY),
                        SITI),
                file(
                        "numbers in brackets below the head",
                        book().row(HEAD).row("(1)", "(2)", "(3)", "(4)", "(5)").row(SITI_ROW),
                        SITI),
                file(
                        "the head once more on the next page",
                        book().row(HEAD).row(SITI_ROW).row(HEAD).row(BUDI_ROW),
                        SITI,
                        BUDI),
                file(
                        "titles that stretch across between the rows",
                        book().row(HEAD)
                                .row("PENGURUS INTI")
                                .row(SITI_ROW)
                                .row("SEKSI")
                                .row(BUDI_ROW)
                                .merge("A2:E2")
                                .merge("A4:E4"),
                        SITI,
                        BUDI),
                file(
                        "one cell merged over several rows",
                        book().row("Nama", "L/P", "Jabatan", "Unsur", "Mulai")
                                .row("Siti Contoh", "P", "Ketua", "Kader/PPKBD", DAY)
                                .row("Budi Contoh", "L", "Anggota Seksi", "Pemuda", null)
                                .merge("E2:E3"),
                        SITI,
                        BUDI),
                file("days as text", book().row(HEAD).row("Siti Contoh", "P", "Ketua", "Kader", "14 Juni 2021"), SITI),
                file(
                        "days with slashes",
                        book().row(HEAD).row("Siti Contoh", "P", "Ketua", "Kader", "14/06/2021"),
                        SITI),
                file(
                        "days with hyphens",
                        book().row(HEAD).row("Siti Contoh", "P", "Ketua", "Kader", "14-6-2021"),
                        SITI),
                file("days with dots", book().row(HEAD).row("Siti Contoh", "P", "Ketua", "Kader", "14.06.2021"), SITI),
                file(
                        "days from the year on",
                        book().row(HEAD).row("Siti Contoh", "P", "Ketua", "Kader", "2021-06-14"),
                        SITI),
                file("days cut short", book().row(HEAD).row("Siti Contoh", "P", "Ketua", "Kader", "14-Jun-21"), SITI),
                file(
                        "days with their weekday",
                        book().row(HEAD).row("Siti Contoh", "P", "Ketua", "Kader", "Senin, 14 Juni 2021"),
                        SITI),
                file(
                        "days as the number that Excel keeps",
                        book().row(HEAD).row("Siti Contoh", "P", "Ketua", "Kader", 44361),
                        SITI),
                file(
                        "days in an American format are days all the same",
                        book().row(HEAD)
                                .row("Siti Contoh", "P", "Ketua", "Kader")
                                .with(sheet -> {
                                    var cell = sheet.getRow(1).createCell(4);
                                    cell.setCellValue(DAY);
                                    var style = sheet.getWorkbook().createCellStyle();
                                    style.setDataFormat((short) 14);
                                    cell.setCellStyle(style);
                                }),
                        SITI),
                file("days counted from 1904", from1904(), SITI),
                file(
                        "what formulas gave",
                        book().row(HEAD).row(null, "P", "Ketua", "Kader", DAY).with(sheet -> {
                            var cell = sheet.getRow(1).createCell(0);
                            cell.setCellFormula("CONCATENATE(\"Siti \",\"Contoh\")");
                            sheet.getWorkbook()
                                    .getCreationHelper()
                                    .createFormulaEvaluator()
                                    .evaluateAll();
                        }),
                        SITI),
                file(
                        "blanks around and within",
                        book().row(HEAD).row("  Siti   Contoh ", " P ", "Ketua\u00a0", " Kader/PPKBD", " 14/06/2021 "),
                        SITI),
                file(
                        "line breaks and control characters in cells",
                        book().row(HEAD).row("Siti\nContoh", "P", "Ketua", "Kader\t/PPKBD", DAY),
                        SITI),
                file(
                        "a hidden row and a hidden column are read",
                        book().row(HEAD).row(SITI_ROW).with(sheet -> {
                            sheet.getRow(1).setZeroHeight(true);
                            sheet.setColumnHidden(2, true);
                        }),
                        SITI),
                file(
                        "a second sheet first",
                        book().row("Catatan").sheet("Data").row(HEAD).row(SITI_ROW),
                        SITI),
                file("our own template, filled in by fastexcel", fastexcel(), SITI),
                file(
                        "styles and colours of ten thousand blank cells",
                        book().row(HEAD).row(SITI_ROW).with(sheet -> {
                            for (int i = 2; i < 2_000; i++) {
                                for (int j = 0; j < 5; j++) {
                                    sheet.createRow(i).createCell(j);
                                }
                            }
                        }),
                        SITI),
                file("semicolons", text(CSV), SITI, BUDI),
                file("commas", text(CSV.replace(';', ',')), SITI, BUDI),
                file("tabs", text(CSV.replace(';', '\t')), SITI, BUDI),
                file("a BOM", text("\ufeff" + CSV), SITI, BUDI),
                file(
                        "UTF-16 as Excel's Unicode text",
                        ("\ufeff" + CSV.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE),
                        SITI,
                        BUDI),
                file("Excel's own hint", text("sep=,\n" + CSV.replace(';', ',')), SITI, BUDI),
                file("line ends of Windows", text(CSV.replace("\n", "\r\n")), SITI, BUDI),
                file("line ends of old Macs", text(CSV.replace('\n', '\r')), SITI, BUDI),
                file("no line end at the end", text(CSV.strip()), SITI, BUDI),
                file(
                        "quotes, and delimiters and line breaks within them",
                        text("Nama,L/P,Jabatan,Unsur,Mulai\n\"Siti\nContoh\",P,Ketua,Kader,\"14 Juni, 2021\"\n"),
                        SITI),
                file("blank lines and lines of delimiters", text(CSV.replaceFirst("\n", "\n\n;;;;\n")), SITI, BUDI),
                file("cells left out at the end", text(CSV + "\nTini Contoh;P"), SITI, BUDI, "Tini Contoh|P|||"),
                file("more cells than headings", text(CSV.replace("2021\n", "2021;x;y\n")), SITI, BUDI),
                file(
                        "letters of Windows-1252",
                        "Nama;Jabatan\nRen\u00e9e Contoh;Ketua \u2013 harian\n"
                                .getBytes(Charset.forName("windows-1252")),
                        "Ren\u00e9e Contoh||Ketua \u2013 harian||"),
                file(
                        "the same letters in UTF-8",
                        text("Nama;Jabatan\nRen\u00e9e Contoh;Ketua \u2013 harian\n"),
                        "Ren\u00e9e Contoh||Ketua \u2013 harian||"),
                file(
                        "text that looks like a formula is text",
                        text("Nama;Jabatan\nSiti Contoh;=cmd|' /C calc'!A0\n"),
                        "Siti Contoh||=cmd|' /C calc'!A0||"),
                file(
                        "hyphens for nothing",
                        text("Nama;Jabatan;Unsur;Mulai\nSiti Contoh;Ketua;-;\u2013\n"),
                        "Siti Contoh||Ketua||"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRead(String what, byte[] file, List<String> rows) {
        assertThat(read(file)).containsExactlyElementsOf(rows);
    }

    static Stream<Arguments> refused() throws IOException {
        var plain = book().row(HEAD).row(SITI_ROW).bytes();
        return Stream.of(
                arguments("nothing", new byte[0], Refusal.EMPTY),
                arguments("a workbook without anything", book().bytes(), Refusal.EMPTY),
                arguments("a text of blanks", text(" \n;;\n"), Refusal.EMPTY),
                arguments("more than 5 MB", new byte[5 * 1024 * 1024 + 1], Refusal.TOO_LARGE),
                arguments(
                        "a program that is called .xlsx", text("MZ\u0090 This program cannot be run"), Refusal.PROGRAM),
                arguments("a script", text("#!/bin/sh\nrm -rf /\n"), Refusal.PROGRAM),
                arguments("a PDF", text("%PDF-1.7 ..."), Refusal.PDF),
                arguments("a picture", bytes(0x89, 'P', 'N', 'G', 1, 2, 3), Refusal.PICTURE),
                arguments("a web page that is called .xls", text("\n<html><table><tr><td>Nama"), Refusal.WEB_PAGE),
                arguments("a rich text", text("{\\rtf1 Nama"), Refusal.OTHER),
                arguments("bytes", bytes('N', 0, 'a', 0, 0, 7, 9), Refusal.OTHER),
                arguments(
                        "an old .xls", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0), Refusal.OLD_EXCEL),
                arguments("a workbook with a password", locked(plain), Refusal.PROTECTED),
                arguments(
                        "one that LibreOffice has written for Excel 97",
                        stored("libreoffice-97.xls"),
                        Refusal.OLD_EXCEL),
                arguments("one in LibreOffice's own format", stored("libreoffice.ods"), Refusal.OPEN_DOCUMENT),
                arguments(
                        "a spreadsheet of LibreOffice",
                        zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        Refusal.OPEN_DOCUMENT),
                arguments("another archive", zip("Nama.txt", "Siti"), Refusal.OTHER),
                arguments("half a workbook", Arrays.copyOf(plain, plain.length / 2), Refusal.BROKEN),
                arguments(
                        "a workbook with half a sheet",
                        TestBook.rewritten(
                                plain, "xl/worksheets/sheet1.xml", sheet -> sheet.substring(0, sheet.length() / 2)),
                        Refusal.BROKEN),
                arguments(
                        "a workbook with macros",
                        TestBook.extended(plain, "xl/vbaProject.bin", new byte[100]),
                        Refusal.MACROS),
                arguments(
                        "one that says so by its type only",
                        TestBook.rewritten(
                                plain,
                                "[Content_Types].xml",
                                types -> types.replace("spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main")),
                        Refusal.MACROS),
                arguments(
                        "old macros",
                        TestBook.extended(plain, "xl/macrosheets/sheet1.xml", new byte[10]),
                        Refusal.MACROS),
                arguments(
                        "a binary workbook",
                        TestBook.extended(plain, "xl/workbook.bin", new byte[10]),
                        Refusal.BINARY_EXCEL),
                arguments(
                        "a bomb",
                        TestBook.extended(plain, "xl/media/image1.bin", new byte[120 * 1024 * 1024]),
                        Refusal.TOO_MUCH_INSIDE),
                arguments(
                        "a bomb in the words",
                        TestBook.extended(plain, "xl/more/sharedStrings.xml", new byte[17 * 1024 * 1024]),
                        Refusal.TOO_MUCH_INSIDE),
                arguments("ten thousand parts", manyParts(), Refusal.TOO_MUCH_INSIDE),
                arguments(
                        "a file of the server",
                        TestBook.rewritten(plain, "xl/worksheets/sheet1.xml", AwkwardFileTests::withEntity),
                        Refusal.UNSAFE),
                arguments(
                        "a file of the server among the words",
                        TestBook.rewritten(plain, "xl/sharedStrings.xml", AwkwardFileTests::withEntity),
                        Refusal.UNSAFE),
                arguments(
                        "a billion laughs",
                        TestBook.rewritten(plain, "xl/workbook.xml", AwkwardFileTests::withEntity),
                        Refusal.UNSAFE),
                arguments(
                        "a sheet without a head",
                        book().row("Siti", "P").row("Budi", "L").bytes(),
                        Refusal.NO_HEAD),
                arguments(
                        "a head too far down",
                        book().row("x")
                                .skip(1)
                                .with(sheet -> IntStream.range(2, 30)
                                        .forEach(i ->
                                                sheet.createRow(i).createCell(0).setCellValue("x")))
                                .skip(40)
                                .row(HEAD)
                                .row(SITI_ROW)
                                .bytes(),
                        Refusal.NO_HEAD),
                arguments("a head alone", book().row(HEAD).bytes(), Refusal.NO_ROWS),
                arguments("a text without a head", text("apa saja\n"), Refusal.NO_HEAD),
                arguments("ten thousand and one rows", manyRows(10_001), Refusal.TOO_MANY_ROWS),
                arguments("a hundred and fifty thousand rows", manyRows(150_000), Refusal.TOO_MANY_ROWS),
                arguments("a row at the end of a million", farDown(), Refusal.TOO_LONG));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithASentence(String what, byte[] file, Refusal why) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> new MemberTableReader(new Workbooks()).read(file))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @Test
    void tellsWhatWasNotRead() {
        var table = new MemberTableReader(new Workbooks())
                .read(book().row("No", "Nama", "NIK", "Jabatan", "Alamat")
                        .row(1, "Siti Contoh", "1673010000000000", "Ketua", "Jl. Garuda")
                        .sheet("Arsip 2019")
                        .row("Nama", "Jabatan")
                        .row("Budi Contoh", "Ketua")
                        .bytes());

        assertThat(table.sheet()).isEqualTo("Anggota");
        assertThat(table.otherSheets()).containsExactly("Arsip 2019");
        assertThat(table.otherColumns()).containsExactly("NIK", "Alamat");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).line()).isEqualTo(2);
        assertThat(table.rows().get(0).cells()).containsOnlyKeys(ImportColumn.NAME, ImportColumn.POSITION);
    }

    @Test
    void ofTenThousandRowsAllAreRead() {
        assertThat(new MemberTableReader(new Workbooks()).read(manyRows(10_000)).rows())
                .hasSize(10_000);
    }

    private static List<String> read(byte[] file) {
        return new MemberTableReader(new Workbooks())
                .read(file).rows().stream()
                        .map(row -> RowReading.read(row, null))
                        .map(row -> Stream.of(row.name(), row.sex(), row.position(), row.element(), row.firstDay())
                                .map(value -> Objects.toString(value, ""))
                                .collect(Collectors.joining("|")))
                        .toList();
    }

    private static TestBook book() {
        return new TestBook();
    }

    private static Arguments file(String what, TestBook book, String... rows) {
        return arguments(what, book.bytes(), List.of(rows));
    }

    private static Arguments file(String what, byte[] file, String... rows) {
        return arguments(what, file, List.of(rows));
    }

    private static byte[] stored(String name) throws IOException {
        try (var file = AwkwardFileTests.class.getResourceAsStream("/intake/" + name)) {
            return file.readAllBytes();
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static String withEntity(String xml) {
        return xml.replaceFirst("\\?>\\s*", "?><!DOCTYPE x [<!ENTITY passwords SYSTEM \"file:///etc/passwd\">]>");
    }

    private static byte[] zip(String name, String content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }

    private static byte[] manyParts() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (int i = 0; i < 10_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i));
            }
        }
        return file.toByteArray();
    }

    private static byte[] from1904() {
        var book = book().row(HEAD).row("Siti Contoh", "P", "Ketua", "Kader", DAY.minusDays(1462));
        return TestBook.rewritten(
                book.bytes(), "xl/workbook.xml", xml -> xml.replace("date1904=\"false\"", "date1904=\"true\""));
    }

    private static byte[] fastexcel() {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Uji", "1.0")) {
            var sheet = book.newWorksheet("Anggota");
            for (int i = 0; i < HEAD.length; i++) {
                sheet.value(0, i, HEAD[i].toString());
            }
            for (int i = 0; i < 4; i++) {
                sheet.value(1, i, SITI_ROW[i].toString());
            }
            sheet.value(1, 4, DAY);
            sheet.style(1, 4).format("dd/mm/yyyy").set();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file.toByteArray();
    }

    private static byte[] manyRows(int rows) {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Uji", "1.0")) {
            var sheet = book.newWorksheet("Anggota");
            sheet.value(0, 0, "Nama");
            sheet.value(0, 1, "Jabatan");
            for (int i = 1; i <= rows; i++) {
                sheet.inlineString(i, 0, "A");
                if (i % 1_000 == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file.toByteArray();
    }

    private static byte[] farDown() {
        return book().row(HEAD)
                .row(SITI_ROW)
                .with(sheet -> sheet.createRow(1_048_575).createCell(0))
                .bytes();
    }

    private static byte[] locked(byte[] plain) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (var content = encryptor.getDataStream(system)) {
                content.write(plain);
            }
            system.writeFilesystem(file);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
        return file.toByteArray();
    }
}
