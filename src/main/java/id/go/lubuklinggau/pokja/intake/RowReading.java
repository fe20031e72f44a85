package id.go.lubuklinggau.pokja.intake;

import id.go.lubuklinggau.pokja.shared.Phone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Understands what was typed in a row. Each cell that cannot be understood says so by itself, so that all are mended at once. */
class RowReading {

    /** What Excel wrote in place of what a formula should have given. */
    private static final Pattern FORMULA_ERROR =
            Pattern.compile("(?:ERROR:)?#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!).*");

    /** A number that was too long for its column once and has lost its last digits. */
    private static final Pattern ROUNDED = Pattern.compile("\\d[.,]?\\d*[eE]\\+?\\d+");

    private static final Pattern YEAR = Pattern.compile("(20\\d{2})(?:[.,]0+)?");

    private final TypedRow typed;
    private final LocalDate usualFirstDay;
    private final List<Finding> problems = new ArrayList<>();
    private final List<Finding> notes = new ArrayList<>();

    private RowReading(TypedRow typed, LocalDate usualFirstDay) {
        this.typed = typed;
        this.usualFirstDay = usualFirstDay;
    }

    /** @param usualFirstDay of rows that say none; null if nobody said one */
    static ReadRow read(TypedRow typed, LocalDate usualFirstDay) {
        return new RowReading(typed, usualFirstDay).read();
    }

    private ReadRow read() {
        var name = name();
        var sex = word(ImportColumn.SEX, Words::sex, "sex");
        var position = text(ImportColumn.POSITION, 80);
        var section = text(ImportColumn.SECTION, 80);
        var element = word(ImportColumn.ELEMENT, Words::element, "element");
        var firstDay = day(ImportColumn.FIRST_DAY);
        var lastDay = lastDay();
        var year = trainedYear();
        var consentOn = day(ImportColumn.PHONE_CONSENT);
        var phone = phone(consentOn);
        return new ReadRow(
                typed.line(),
                text(ImportColumn.KELURAHAN, 120),
                name.titleBefore(),
                name.name(),
                name.titlesAfter(),
                sex,
                position,
                section,
                element,
                firstDay == null && cell(ImportColumn.FIRST_DAY) == null ? usualFirstDay : firstDay,
                lastDay,
                year,
                phone,
                phone == null ? null : consentOn,
                List.copyOf(problems),
                List.copyOf(notes));
    }

    /** What stands in the columns of titles goes before what stands in the cell of the name. */
    private TypedName name() {
        var cell = text(ImportColumn.NAME, 300);
        if (cell == null) {
            if (typed.cell(ImportColumn.NAME) == null) {
                problems.add(Finding.of(ImportColumn.NAME, "import.problem.noName"));
            }
            return new TypedName(null, null, null);
        }
        var apart = TypedName.of(cell);
        var name = new TypedName(
                joined(text(ImportColumn.TITLE_BEFORE, 40), apart.titleBefore(), " "),
                apart.name(),
                joined(text(ImportColumn.TITLES_AFTER, 60), apart.titlesAfter(), ", "));
        limit(ImportColumn.NAME, name.name(), 120);
        limit(ImportColumn.TITLE_BEFORE, name.titleBefore(), 40);
        limit(ImportColumn.TITLES_AFTER, name.titlesAfter(), 60);
        if (name.name().chars().noneMatch(Character::isLetter)) {
            problems.add(Finding.of(ImportColumn.NAME, "import.problem.nameWithoutLetters"));
        } else if (apart.hasTitles()) {
            notes.add(Finding.of(
                    ImportColumn.NAME,
                    "import.note.split",
                    apart.titleBefore() == null ? "–" : apart.titleBefore(),
                    apart.name(),
                    apart.titlesAfter() == null ? "–" : apart.titlesAfter()));
        }
        return name;
    }

    private static String joined(String own, String fromName, String between) {
        if (own == null || fromName == null || Keys.of(own).equals(Keys.of(fromName))) {
            return own == null ? fromName : own;
        }
        return own + between + fromName;
    }

    private <T> T word(ImportColumn column, Function<String, Optional<T>> meaning, String what) {
        var cell = text(column, 500);
        if (cell == null) {
            return null;
        }
        var found = meaning.apply(cell);
        if (found.isEmpty()) {
            problems.add(Finding.of(column, "import.problem." + what, cell));
        }
        return found.orElse(null);
    }

    private LocalDate day(ImportColumn column) {
        var cell = text(column, 500);
        if (cell == null || Words.isNone(cell)) {
            return null;
        }
        var day = DayText.parse(cell);
        if (day.isEmpty()) {
            problems.add(Finding.of(column, "import.problem.day", cell));
        }
        return day.orElse(null);
    }

    private LocalDate lastDay() {
        var cell = cell(ImportColumn.LAST_DAY);
        return cell != null && Words.isOpenEnd(cell) ? null : day(ImportColumn.LAST_DAY);
    }

    private Integer trainedYear() {
        var cell = text(ImportColumn.TRAINED_YEAR, 500);
        if (cell == null || Words.isNone(cell)) {
            return null;
        }
        var year = YEAR.matcher(cell);
        if (year.matches()) {
            return Integer.valueOf(year.group(1));
        }
        var day = DayText.parse(cell);
        if (day.isEmpty()) {
            problems.add(Finding.of(ImportColumn.TRAINED_YEAR, "import.problem.trainedYear", cell));
            return null;
        }
        return day.get().getYear();
    }

    /** Not taken without the day on which its owner agreed; the row is. */
    private String phone(LocalDate consentOn) {
        var cell = text(ImportColumn.PHONE, 500);
        if (cell == null || Words.isNone(cell)) {
            return null;
        }
        if (typed.cell(ImportColumn.PHONE_CONSENT) == null) {
            notes.add(Finding.of(ImportColumn.PHONE, "import.note.phoneLeftOut"));
            return null;
        }
        if (ROUNDED.matcher(cell).matches()) {
            problems.add(Finding.of(ImportColumn.PHONE, "import.problem.phoneRounded", cell));
            return null;
        }
        var number = withItsZero(cell.replaceAll("^[‘’'`]", "").replaceAll("[.,]0$", ""));
        if (!number.matches(Phone.TYPED)) {
            problems.add(Finding.of(ImportColumn.PHONE, "import.problem.phone", cell));
            return null;
        }
        return consentOn == null ? null : number;
    }

    /** A cell that holds a number has lost it. */
    private static String withItsZero(String number) {
        return number.matches("[2-9][\\d .()-]{7,}") && !number.startsWith("62") ? "0" + number : number;
    }

    private String cell(ImportColumn column) {
        return typed.cell(column);
    }

    private String text(ImportColumn column, int longest) {
        var cell = cell(column);
        if (cell != null && FORMULA_ERROR.matcher(cell).matches()) {
            problems.add(Finding.of(column, "import.problem.formula", cell));
            return null;
        }
        return limit(column, cell, longest) ? cell : null;
    }

    private boolean limit(ImportColumn column, String text, int longest) {
        if (text != null && text.length() > longest) {
            var already = problems.stream().anyMatch(found -> found.column() == column);
            if (!already) {
                problems.add(Finding.of(column, "import.problem.tooLong", longest));
            }
            return false;
        }
        return true;
    }
}
