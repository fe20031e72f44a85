package id.go.lubuklinggau.pokja.pokja;

import java.util.List;
import java.util.UUID;

/** As {@link PersonChanged}, of many at once. */
public record PeopleChanged(List<UUID> personIds) {}
