package id.go.lubuklinggau.pokja.intake;

import id.go.lubuklinggau.pokja.pokja.KnownMember;
import id.go.lubuklinggau.pokja.pokja.KnownPerson;
import id.go.lubuklinggau.pokja.pokja.MemberDuty;
import id.go.lubuklinggau.pokja.pokja.PhoneChange;
import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.pokja.TakenMember;
import id.go.lubuklinggau.pokja.shared.BrokenRule;
import id.go.lubuklinggau.pokja.shared.Phone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides what would become of each row. Whoever has exactly the name and L/P of one member of the Pokja is that member; whoever
 * resembles somebody of the kelurahan is asked about, and so is whoever another row for the Pokja seems to be about. What a row leaves empty stays as it is recorded, and so does a name.
 */
class Planning {

    /** The same name in the same Pokja. */
    private record Namesakes(UUID pokjaId, String key) {}

    private static final Pattern DOUBLED_LETTER = Pattern.compile("(\\p{L})\\1+");

    private final List<PendingRow> rows;
    private final Map<Namesakes, List<KnownMember>> byName;
    private final Map<UUID, List<KnownMember>> byPerson;
    private final Map<UUID, KnownPerson> people = new HashMap<>();
    private final Function<TakenMember, Optional<BrokenRule>> rules;
    private final Map<UUID, Integer> lineOfPerson = new HashMap<>();
    private final Map<List<Object>, PendingRow> firstRows = new HashMap<>();
    private final List<TakenMember> taken = new ArrayList<>();

    /** @param chosen of whom the user has said that they are the one, members or not */
    Planning(
            List<PendingRow> rows,
            List<KnownMember> known,
            List<KnownPerson> chosen,
            Function<TakenMember, Optional<BrokenRule>> rules) {
        this.rows = rows;
        this.rules = rules;
        this.byName = known.stream()
                .collect(Collectors.groupingBy(member -> new Namesakes(member.pokjaId(), member.searchKey())));
        this.byPerson = known.stream().collect(Collectors.groupingBy(KnownMember::personId));
        chosen.forEach(person -> people.put(person.id(), person));
        known.forEach(member -> people.put(member.personId(), member.person()));
    }

    /** Those who are no member by their name, and may be somebody all the same. */
    List<PendingRow> unknown() {
        return rows.stream()
                .filter(row -> row.pokja() != null
                        && row.read().problems().isEmpty()
                        && !row.key().isEmpty())
                .filter(row -> namesakes(row).isEmpty())
                .toList();
    }

    /** @param similar people with nearly the name of a row, by its line */
    Plan plan(Map<Integer, List<UUID>> similar) {
        var plans = new LinkedHashMap<Integer, RowPlan>();
        claimKnown();
        claimNames();
        for (var row : rows) {
            plans.put(
                    row.read().line(), plan(row, similar.getOrDefault(row.read().line(), List.of())));
        }
        return new Plan(plans, List.copyOf(taken));
    }

    /** Whoever is known for certain is nobody else's likely double, but for who has the same name in this file. */
    private void claimKnown() {
        for (var row : rows) {
            if (isRead(row)) {
                certain(row).ifPresent(person -> {
                    lineOfPerson.putIfAbsent(person, row.read().line());
                    firstRows.putIfAbsent(List.of(row.pokja().id(), person), row);
                    firstRows.putIfAbsent(sameName(row), row);
                });
            }
        }
    }

    private void claimNames() {
        for (var row : rows) {
            if (isRead(row)) {
                firstRows.putIfAbsent(sameName(row), row);
            }
        }
    }

    /** The row that seems to be about the same person and comes first, or is the one that is known for certain. */
    private AlikeRow alike(PendingRow row) {
        var first = certain(row)
                .map(person -> firstRows.get(List.<Object>of(row.pokja().id(), person)))
                .orElseGet(() -> firstRows.get(sameName(row)));
        return first == row ? null : AlikeRow.of(first);
    }

    private static boolean isRead(PendingRow row) {
        return row.pokja() != null && row.read().problems().isEmpty();
    }

    /** However the words are spaced and letters doubled. */
    private static List<Object> sameName(PendingRow row) {
        var name = DOUBLED_LETTER.matcher(row.key().replace(" ", "")).replaceAll("$1");
        return List.of(row.pokja().id(), name);
    }

    private RowPlan plan(PendingRow row, List<UUID> similar) {
        var problems = new ArrayList<>(row.read().problems());
        if (row.place().problem() != null) {
            problems.add(row.place().problem());
        }
        if (!problems.isEmpty()) {
            return RowPlan.wrong(row.read(), idOf(row), problems);
        }
        if (namesakes(row).stream().anyMatch(KnownMember::restricted)) {
            return wrong(row, Finding.of(ImportColumn.NAME, "import.problem.restricted"));
        }
        var alike = alike(row);
        var certain = certain(row);
        if (alike == null && certain.isPresent()) {
            return ofKnown(row, certain.get());
        }
        return ofLikely(row, similar, alike);
    }

    private RowPlan ofLikely(PendingRow row, List<UUID> similar, AlikeRow alike) {
        var namesakes = namesakes(row).stream().map(KnownMember::personId).distinct();
        var candidates = Stream.concat(namesakes, similar.stream())
                .distinct()
                .filter(person -> isFree(person, row))
                .toList();
        var chosen = row.staged().chosenId();
        if (chosen != null && candidates.contains(chosen) && people.containsKey(chosen)) {
            lineOfPerson.put(chosen, row.read().line());
            return ofKnown(row, chosen).asked(candidates, alike);
        }
        if (alike != null && alike.personId().equals(chosen)) {
            return RowPlan.sameAs(alike, row.read(), row.pokja().id()).asked(candidates, alike);
        }
        if (candidates.isEmpty() && alike == null || row.staged().other()) {
            return ofNew(row).asked(candidates, alike);
        }
        return RowPlan.likelyDouble(row.read(), row.pokja().id(), candidates, alike);
    }

    private boolean isFree(UUID person, PendingRow row) {
        return lineOfPerson.getOrDefault(person, row.read().line())
                == row.read().line();
    }

    private RowPlan ofNew(PendingRow row) {
        var missing = missing(row.read(), row.read().sex());
        if (!missing.isEmpty()) {
            return RowPlan.wrong(row.read(), row.pokja().id(), missing);
        }
        var read = row.read();
        var member = new TakenMember(
                row.staged().personId(),
                true,
                read.titleBefore(),
                read.name(),
                read.titlesAfter(),
                read.sex(),
                row.pokja().kelurahanCode(),
                phone(read),
                row.staged().membershipId(),
                true,
                row.pokja().id(),
                duty(read),
                read.firstDay(),
                read.lastDay(),
                null,
                null);
        return take(row, member, RowState.NEW, null, null, List.of(), null);
    }

    private RowPlan ofKnown(PendingRow row, UUID personId) {
        int line = lineOfPerson.getOrDefault(personId, row.read().line());
        if (line != row.read().line()) {
            return wrong(row, Finding.of(ImportColumn.NAME, "import.problem.twice", line));
        }
        var terms = byPerson.getOrDefault(personId, List.of()).stream()
                .filter(member -> member.pokjaId().equals(row.pokja().id()))
                .toList();
        var same = terms.stream()
                .filter(member -> row.read().firstDay() == null
                        || member.firstDay().equals(row.read().firstDay()))
                .max(Comparator.comparing(KnownMember::firstDay));
        return same.isPresent() ? ofSameTerm(row, same.get(), terms) : ofNewTerm(row, people.get(personId), terms);
    }

    /** The row is about a term that is recorded. */
    private RowPlan ofSameTerm(PendingRow row, KnownMember known, List<KnownMember> terms) {
        var read = row.read();
        var changes = new Changes();
        var before = changes.text(ImportColumn.TITLE_BEFORE, known.titleBefore(), read.titleBefore());
        var after = changes.text(ImportColumn.TITLES_AFTER, known.titlesAfter(), read.titlesAfter());
        var sex = changes.value(ImportColumn.SEX, known.sex(), read.sex());
        var position = changes.text(ImportColumn.POSITION, known.position(), read.position());
        var section = changes.text(ImportColumn.SECTION, known.section(), read.section());
        var element = changes.value(ImportColumn.ELEMENT, known.element(), read.element());
        var lastDay = changes.value(ImportColumn.LAST_DAY, known.lastDay(), read.lastDay());
        var year = changes.value(ImportColumn.TRAINED_YEAR, known.trainedYear(), read.trainedYear());
        var phone = phoneChange(changes, known.person(), read);
        if (overlapsAnother(known, lastDay, terms)) {
            return wrong(row, Finding.of(ImportColumn.LAST_DAY, "TermsOverlap"));
        }
        var member = new TakenMember(
                known.personId(),
                false,
                before,
                known.name(),
                after,
                sex,
                row.pokja().kelurahanCode(),
                phone,
                known.id(),
                false,
                known.pokjaId(),
                new MemberDuty(position, section, element, year),
                known.firstDay(),
                lastDay,
                null,
                null);
        var state = changes.list().isEmpty() ? RowState.SAME : RowState.CHANGED;
        return take(row, member, state, known.personId(), known.id(), changes.list(), null);
    }

    private static boolean overlapsAnother(KnownMember known, LocalDate lastDay, List<KnownMember> terms) {
        return (lastDay == null || !lastDay.isBefore(known.firstDay()))
                && terms.stream()
                        .anyMatch(other -> !other.id().equals(known.id()) && other.overlaps(known.firstDay(), lastDay));
    }

    /** The row is about a term that begins on another day: after a former one, or in place of the one that lasts. */
    private RowPlan ofNewTerm(PendingRow row, KnownPerson known, List<KnownMember> terms) {
        var read = row.read();
        var changes = new Changes();
        var before = changes.text(ImportColumn.TITLE_BEFORE, known.titleBefore(), read.titleBefore());
        var after = changes.text(ImportColumn.TITLES_AFTER, known.titlesAfter(), read.titlesAfter());
        var sex = changes.value(ImportColumn.SEX, known.sex(), read.sex());
        var phone = phoneChange(changes, known, read);
        var missing = missing(read, sex);
        if (!missing.isEmpty()) {
            return RowPlan.wrong(read, row.pokja().id(), missing);
        }
        var meanwhile = read.lastDay() != null && read.lastDay().isBefore(read.firstDay())
                ? List.<KnownMember>of() // told below
                : terms.stream()
                        .filter(term -> term.overlaps(read.firstDay(), read.lastDay()))
                        .toList();
        var ended = meanwhile.size() == 1 && meanwhile.get(0).firstDay().isBefore(read.firstDay())
                ? meanwhile.get(0)
                : null;
        if (!meanwhile.isEmpty() && ended == null) {
            return wrong(row, Finding.of(ImportColumn.FIRST_DAY, "import.problem.overlap"));
        }
        var member = new TakenMember(
                known.id(),
                false,
                before,
                known.name(),
                after,
                sex,
                row.pokja().kelurahanCode(),
                phone,
                row.staged().membershipId(),
                true,
                row.pokja().id(),
                duty(read),
                read.firstDay(),
                read.lastDay(),
                ended == null ? null : ended.id(),
                ended == null ? null : read.firstDay().minusDays(1));
        var state = ended == null ? RowState.NEW : RowState.CHANGED;
        return take(row, member, state, known.id(), null, changes.list(), ended);
    }

    private RowPlan take(
            PendingRow row,
            TakenMember member,
            RowState state,
            UUID personId,
            UUID membershipId,
            List<Change> changes,
            KnownMember ended) {
        var broken = rules.apply(member);
        if (broken.isPresent()) {
            var rule = broken.get();
            return wrong(row, Finding.of(columnOf(rule.field()), rule.code(), rule.arguments()));
        }
        if (state.isTaken()) {
            taken.add(member);
        }
        return new RowPlan(
                state,
                List.of(),
                row.read().notes(),
                changes,
                row.pokja().id(),
                personId,
                membershipId,
                ended == null ? null : ended.id(),
                ended == null ? null : member.endedOn(),
                List.of(),
                null);
    }

    private Optional<UUID> certain(PendingRow row) {
        var people = namesakes(row).stream()
                .filter(member ->
                        row.read().sex() == null || member.sex() == row.read().sex())
                .map(KnownMember::personId)
                .distinct()
                .toList();
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    private List<KnownMember> namesakes(PendingRow row) {
        return byName.getOrDefault(new Namesakes(row.pokja().id(), row.key()), List.of());
    }

    private static List<Finding> missing(ReadRow row, Sex sex) {
        var missing = new ArrayList<Finding>();
        if (sex == null) {
            missing.add(Finding.of(ImportColumn.SEX, "import.problem.noSex"));
        }
        if (row.position() == null) {
            missing.add(Finding.of(ImportColumn.POSITION, "import.problem.noPosition"));
        }
        if (row.element() == null) {
            missing.add(Finding.of(ImportColumn.ELEMENT, "import.problem.noElement"));
        }
        if (row.firstDay() == null) {
            missing.add(Finding.of(ImportColumn.FIRST_DAY, "import.problem.noFirstDay"));
        }
        return missing;
    }

    private static MemberDuty duty(ReadRow row) {
        return new MemberDuty(row.position(), row.section(), row.element(), row.trainedYear());
    }

    private static PhoneChange phone(ReadRow row) {
        return row.phone() == null ? PhoneChange.NONE : new PhoneChange(row.phone(), row.phoneConsentOn(), false);
    }

    private static PhoneChange phoneChange(Changes changes, KnownPerson known, ReadRow row) {
        if (row.phone() == null
                || Phone.typed(row.phone()).number().equals(known.phone())
                        && row.phoneConsentOn().equals(known.phoneConsentOn())) {
            return PhoneChange.NONE;
        }
        changes.hidden(ImportColumn.PHONE);
        return phone(row);
    }

    private static RowPlan wrong(PendingRow row, Finding problem) {
        return RowPlan.wrong(row.read(), idOf(row), List.of(problem));
    }

    private static UUID idOf(PendingRow row) {
        return row.pokja() == null ? null : row.pokja().id();
    }

    private static ImportColumn columnOf(String field) {
        return switch (Objects.requireNonNullElse(field, "")) {
            case "firstDay" -> ImportColumn.FIRST_DAY;
            case "lastDay" -> ImportColumn.LAST_DAY;
            case "trainedYear" -> ImportColumn.TRAINED_YEAR;
            case "phone" -> ImportColumn.PHONE;
            case "phoneConsentOn" -> ImportColumn.PHONE_CONSENT;
            default -> null;
        };
    }
}
