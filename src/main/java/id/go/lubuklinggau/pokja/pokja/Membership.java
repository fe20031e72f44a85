package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** A person's term in a Pokja. Dated, never overwritten: a re-appointment is a new membership. */
@Entity
class Membership extends BaseEntity {

    private static final int FIRST_TRAINING = 2016;

    private UUID personId;
    private UUID pokjaId;
    private String position;
    private String section;

    @Enumerated(EnumType.STRING)
    private Element element;

    @Embedded
    private TermPeriod term;

    private Integer trainedYear;
    private String training;
    private UUID decreeId;

    protected Membership() {}

    Membership(UUID id, UUID pokjaId, UUID personId, MemberDuty duty, LocalDate firstDay, int thisYear) {
        super(id);
        this.pokjaId = pokjaId;
        this.personId = personId;
        this.term = new TermPeriod(firstDay, null);
        apply(duty, thisYear);
    }

    /** Mends what was typed wrong, the last day of a term that has ended too; the person and the Pokja stay. */
    void correct(Long version, MemberDuty duty, TermPeriod term, int thisYear) {
        expectVersion(version);
        this.term = term;
        apply(duty, thisYear);
    }

    /** The same last day twice is one ending. */
    void end(Long version, LocalDate lastDay) {
        if (lastDay.equals(term.lastDay())) {
            return;
        }
        expectVersion(version);
        if (term.lastDay() != null) {
            throw new MembershipEnded();
        }
        term = new TermPeriod(term.firstDay(), lastDay);
    }

    /** Ends on the day before what follows it begins, unless it has ended before. */
    void endBefore(LocalDate next) {
        if (!term.firstDay().isBefore(next)) {
            throw new SuccessionTooEarly(term.firstDay());
        }
        if (term.lastDay() == null || !term.lastDay().isBefore(next)) {
            term = new TermPeriod(term.firstDay(), next.minusDays(1));
        }
    }

    /** As {@link #endBefore}, told by somebody who saw it. */
    void endBefore(Long version, LocalDate next) {
        expectVersion(version);
        endBefore(next);
    }

    /** Whether it would go on on this day. */
    boolean lastsUntil(LocalDate day) {
        return term.firstDay().isBefore(day)
                && (term.lastDay() == null || !term.lastDay().isBefore(day));
    }

    /** The same duty once more, by another decree. */
    Membership renewed(UUID newId, UUID byDecree, LocalDate firstDay, int thisYear) {
        var duty = new MemberDuty(position, section, element, trainedYear, training, byDecree);
        return new Membership(newId, pokjaId, personId, duty, firstDay, thisYear);
    }

    /** The same duty in another Pokja, until the day on which it would have ended. */
    Membership movedTo(UUID newId, UUID otherPokjaId, UUID byDecree, LocalDate firstDay, int thisYear) {
        var duty = new MemberDuty(position, section, element, trainedYear, training, byDecree);
        var moved = new Membership(newId, otherPokjaId, personId, duty, firstDay, thisYear);
        moved.term = new TermPeriod(firstDay, term.lastDay());
        return moved;
    }

    /** Ends with the Pokja, unless it has ended before. */
    void endWithPokja(LocalDate closedOn) {
        if (term.firstDay().isAfter(closedOn)) {
            throw new ClosedBeforeMembers();
        }
        if (term.lastDay() == null || term.lastDay().isAfter(closedOn)) {
            term = new TermPeriod(term.firstDay(), closedOn);
        }
    }

    UUID personId() {
        return personId;
    }

    TermPeriod term() {
        return term;
    }

    private void apply(MemberDuty duty, int thisYear) {
        var year = duty.trainedYear();
        if (year != null && (year < FIRST_TRAINING || year > thisYear)) {
            throw new TrainedYearOutside(thisYear);
        }
        if (year == null && duty.training() != null) {
            throw new TrainingYearMissing();
        }
        position = duty.position();
        section = duty.section();
        element = duty.element();
        trainedYear = year;
        training = duty.training();
        decreeId = duty.decreeId();
    }
}
