package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.audit.FieldChange;
import id.go.lubuklinggau.pokja.audit.TrailKind;
import java.time.Instant;
import java.util.List;

/**
 * What a person gets who asks what the office keeps (UU 27/2022, Ps. 32): all of it and the trail of its processing, without what
 * tells of other people (Ps. 33).
 */
public record PersonCopy(
        Instant madeAt,
        PersonRecord person,
        List<PersonJoin> joins,
        List<PersonMembership> memberships,
        List<PersonDelegation> delegations,
        List<PersonMention> mentions,
        List<PersonRequest> requests,
        List<Step> steps) {

    /**
     * Something that was done with the data.
     *
     * @param by what kind of account did it; null: the application itself
     */
    public record Step(Instant at, Role by, TrailKind kind, String subject, List<FieldChange> changes) {

        public String sentence() {
            return kind.sentence(subject);
        }
    }
}
