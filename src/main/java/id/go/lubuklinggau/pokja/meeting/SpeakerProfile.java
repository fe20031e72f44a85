package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.Nip;
import id.go.lubuklinggau.pokja.shared.PersonName;
import java.util.Arrays;
import java.util.List;

/**
 * What is kept of a speaker of a session.
 *
 * @param name null while the agency has not sent one
 * @param nip the bare digits, or null
 * @param position or null
 * @param roleNames names of {@link SpeakerRole}, comma separated
 * @param topic of each role a line, or null
 */
public record SpeakerProfile(
        String titleBefore,
        String name,
        String titlesAfter,
        String nip,
        String position,
        String agencyName,
        String roleNames,
        String topic) {

    public boolean isNamed() {
        return name != null;
    }

    public String fullName() {
        return isNamed() ? PersonName.full(titleBefore, name, titlesAfter) : "";
    }

    public String groupedNip() {
        return Nip.grouped(nip);
    }

    public List<SpeakerRole> roles() {
        return Arrays.stream(roleNames.split(",")).map(SpeakerRole::valueOf).toList();
    }

    public List<String> topics() {
        return topic == null ? List.of() : topic.lines().toList();
    }
}
