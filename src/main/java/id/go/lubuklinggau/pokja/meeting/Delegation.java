package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Whom a Pokja sends to a session, in numbers.
 *
 * @param seats that each Pokja has
 * @param elements names of the elements of its delegates in the order of their seats, comma separated
 * @param invitedAt since when the Pokja knows of it; null while the meeting is a draft, or if nobody has kept it
 * @param namedAt when the last of its delegates was named; null if none is, or if nobody has kept it
 */
public record Delegation(
        UUID pokjaId,
        String pokjaName,
        String kelurahanCode,
        String kelurahanName,
        String kecamatanCode,
        String kecamatanName,
        int seats,
        String elements,
        Instant invitedAt,
        Instant namedAt) {

    public List<Element> namedElements() {
        return elements.isEmpty()
                ? List.of()
                : Arrays.stream(elements.split(",")).map(Element::valueOf).toList();
    }

    public int named() {
        return namedElements().size();
    }

    /** Those of the wished elements that no delegate stands for. */
    public List<Element> missing(List<Element> wished) {
        var named = namedElements();
        return wished.stream().filter(element -> !named.contains(element)).toList();
    }

    public DelegationState state(List<Element> wished) {
        if (named() == 0) {
            return DelegationState.NONE;
        }
        return named() < seats || !missing(wished).isEmpty() ? DelegationState.PARTIAL : DelegationState.COMPLETE;
    }

    /** Every seat: the named ones, then those meant for a wished element that is missing, then the others. */
    public List<MeterSeat> meter(List<Element> wished) {
        var meter = new ArrayList<MeterSeat>();
        namedElements().forEach(element -> meter.add(new MeterSeat(true, element)));
        missing(wished).stream().limit(seats - named()).forEach(element -> meter.add(new MeterSeat(false, element)));
        while (meter.size() < seats) {
            meter.add(new MeterSeat(false, null));
        }
        return meter;
    }

    /** For how many days, in Western Indonesia Time, the Pokja has known of it; null if that is not known. */
    public Long daysInvited(Instant now) {
        return days(invitedAt, now);
    }

    /** How many days ago the last of its delegates was named; null if that is not known. */
    public Long daysNamed(Instant now) {
        return days(namedAt, now);
    }

    private static Long days(Instant since, Instant now) {
        return since == null
                ? null
                : ChronoUnit.DAYS.between(LocalDate.ofInstant(since, Dates.ZONE), LocalDate.ofInstant(now, Dates.ZONE));
    }

    /** Who needs a call first: nobody named, the longest; then the fewest named, and those who have been silent the longest. */
    public static Comparator<Delegation> byUrgency(List<Element> wished) {
        var earliest = Comparator.nullsLast(Comparator.<Instant>naturalOrder());
        return Comparator.<Delegation, DelegationState>comparing(delegation -> delegation.state(wished))
                .thenComparing(Delegation::named)
                .thenComparing(
                        delegation -> delegation.named() == 0 ? delegation.invitedAt : delegation.namedAt, earliest)
                .thenComparing(Delegation::kelurahanCode);
    }
}
