package id.go.lubuklinggau.pokja.privacy;

import java.util.List;

/** One of two records that may be of one person, with all that would go over. */
public record PersonSide(
        PersonRecord person,
        List<PersonMembership> memberships,
        List<PersonDelegation> delegations,
        List<PersonVisit> visits,
        int requests) {}
