package id.go.lubuklinggau.pokja.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.pokja.Element;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DelegationTests {

    private static final List<Element> WISHED = List.of(Element.LURAH, Element.RELIGIOUS_LEADER);
    private static final Instant MONDAY = Instant.parse("2021-06-14T01:00:00Z");

    @Test
    void isCompleteWithAllSeatsAndAllWishedElements() {
        assertThat(delegation("").state(WISHED)).isEqualTo(DelegationState.NONE);
        assertThat(delegation("LURAH,RELIGIOUS_LEADER").state(WISHED)).isEqualTo(DelegationState.PARTIAL);
        assertThat(delegation("LURAH,PKK,PKK").state(WISHED)).isEqualTo(DelegationState.PARTIAL);
        assertThat(delegation("LURAH,PKK,RELIGIOUS_LEADER").state(WISHED)).isEqualTo(DelegationState.COMPLETE);
        assertThat(delegation("PKK,PKK,PKK").state(List.of())).isEqualTo(DelegationState.COMPLETE);
    }

    @Test
    void freeSeatsAreMeantForWhoIsMissing() {
        assertThat(delegation("PKK").meter(WISHED))
                .containsExactly(
                        new MeterSeat(true, Element.PKK),
                        new MeterSeat(false, Element.LURAH),
                        new MeterSeat(false, Element.RELIGIOUS_LEADER));
        assertThat(delegation("LURAH").meter(List.of(Element.LURAH)))
                .containsExactly(
                        new MeterSeat(true, Element.LURAH), new MeterSeat(false, null), new MeterSeat(false, null));
        assertThat(delegation("PKK,PKK,PKK").meter(WISHED)).hasSize(3).allMatch(MeterSeat::named);
    }

    @Test
    void daysAreThoseOfTheCalendarInIndonesia() {
        var invited = delegation("", MONDAY, null);

        assertThat(invited.daysInvited(Instant.parse("2021-06-14T16:59:00Z"))).isZero();
        assertThat(invited.daysInvited(Instant.parse("2021-06-14T17:00:00Z"))).isEqualTo(1);
        assertThat(delegation("").daysInvited(MONDAY)).isNull();
        assertThat(delegation("PKK", null, MONDAY).daysNamed(MONDAY.plusSeconds(200_000)))
                .isEqualTo(2);
    }

    @Test
    void theWorstComesFirst() {
        var unknown = delegation("");
        var waiting = delegation("", MONDAY, null);
        var waitingLonger = delegation("", MONDAY.minusSeconds(100), null);
        var one = delegation("PKK", MONDAY, MONDAY);
        var two = delegation("PKK,LURAH", MONDAY, MONDAY);
        var twoForLong = delegation("PKK,LURAH", MONDAY, MONDAY.minusSeconds(100));
        var complete = delegation("LURAH,PKK,RELIGIOUS_LEADER", MONDAY, MONDAY.minusSeconds(900));

        assertThat(Stream.of(complete, two, one, unknown, waiting, twoForLong, waitingLonger)
                        .sorted(Delegation.byUrgency(WISHED)))
                .containsExactly(waitingLonger, waiting, unknown, one, twoForLong, two, complete);
    }

    private static Delegation delegation(String elements) {
        return delegation(elements, null, null);
    }

    private static Delegation delegation(String elements, Instant invitedAt, Instant namedAt) {
        return new Delegation(
                UUID.randomUUID(),
                "Pokja Air Kuti",
                "16.73.01.1001",
                "Air Kuti",
                "16.73.01",
                "Lubuklinggau Timur I",
                3,
                elements,
                invitedAt,
                namedAt);
    }
}
