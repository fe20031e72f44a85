package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One day or sitting of a meeting, with the Pokja it invites. Once final it no longer changes. */
@Entity
class Session extends BaseEntity {

    private UUID meetingId;
    private int number;
    private LocalDate day;
    private LocalTime startTime;
    private LocalTime endTime;
    private String room;
    private int seats;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Element> wishedElements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "invitation", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "pokja_id")
    private Set<UUID> invitedPokja = new HashSet<>();

    private LocalTime entryFrom;
    private LocalTime entryUntil;

    @Enumerated(EnumType.STRING)
    private SessionState state = SessionState.DRAFT;

    private Instant finalAt;

    protected Session() {}

    Session(UUID id, UUID meetingId, int number, SessionPlan plan) {
        super(id);
        this.meetingId = meetingId;
        this.number = number;
        apply(plan);
    }

    void change(Long version, SessionPlan plan) {
        expectVersion(version);
        requireNotFinal();
        apply(plan);
    }

    void openForEntry() {
        if (state != SessionState.DRAFT) {
            throw new SessionStateMismatch();
        }
        state = SessionState.OPEN;
    }

    /** Once its meeting is announced, a session that has an hour of opening waits for nobody. */
    void openByItself() {
        if (state == SessionState.DRAFT && entryTimes().openByThemselves()) {
            openForEntry();
        }
    }

    void makeFinal(Instant now) {
        if (state != SessionState.OPEN) {
            throw new SessionStateMismatch();
        }
        state = SessionState.FINAL;
        finalAt = now;
    }

    void renumber(int place) {
        number = place;
    }

    /** @throws SessionIsFinal once headcount and paper are frozen */
    void requireNotFinal() {
        if (state == SessionState.FINAL) {
            throw new SessionIsFinal();
        }
    }

    SessionPlan plan() {
        return new SessionPlan(day, startTime, endTime, room, seats, wishedElements, invitedPokja, entryTimes());
    }

    UUID meetingId() {
        return meetingId;
    }

    int number() {
        return number;
    }

    LocalDate day() {
        return day;
    }

    LocalTime startTime() {
        return startTime;
    }

    int seats() {
        return seats;
    }

    Set<UUID> invitedPokja() {
        return Set.copyOf(invitedPokja);
    }

    SessionState state() {
        return state;
    }

    private EntryTimes entryTimes() {
        return new EntryTimes(entryFrom, entryUntil);
    }

    private void apply(SessionPlan plan) {
        day = plan.day();
        startTime = plan.startTime();
        endTime = plan.endTime();
        room = plan.room();
        seats = plan.seats();
        wishedElements = new ArrayList<>(plan.wishedElements());
        invitedPokja.retainAll(plan.invitedPokja());
        invitedPokja.addAll(plan.invitedPokja());
        entryFrom = plan.entryTimes().from();
        entryUntil = plan.entryTimes().until();
    }
}
