package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.AgencyDirectory;
import id.go.lubuklinggau.pokja.account.AgencyDirectory.Entry;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the agencies of accounts are called; it may be asked for that of an account of none. */
final class AgencyNames {

    private AgencyNames() {}

    static Map<UUID, String> of(AgencyDirectory agencies) {
        return agencies.directory().stream().collect(Collectors.toMap(Entry::id, Entry::name));
    }
}
