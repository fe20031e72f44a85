package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.meeting.CopyDelegates;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who of the delegates of the session before is sent again. */
class DelegateCopyForm {

    /** People whose box is ticked. */
    private List<UUID> people = List.of();

    CopyDelegates toCommand(UUID sessionId, UUID pokjaId) {
        return new CopyDelegates(
                sessionId, pokjaId, people.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    public List<UUID> getPeople() {
        return people;
    }

    public void setPeople(List<UUID> people) {
        this.people = people;
    }
}
