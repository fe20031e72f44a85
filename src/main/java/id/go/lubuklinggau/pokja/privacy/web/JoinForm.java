package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.pokja.JoinPeople;
import id.go.lubuklinggau.pokja.privacy.PersonPair;
import id.go.lubuklinggau.pokja.privacy.PersonRecord;
import java.util.UUID;

/** Which of two records stays, and whose name, L/P, kelurahan and phone it has from now on; none: its own. */
class JoinForm {

    private UUID otherId;

    private Long version;
    private Long otherVersion;

    /** The record that stays; none: the one whose page it is. */
    private UUID stays;

    private UUID nameOf;
    private UUID sexOf;
    private UUID kelurahanOf;
    private UUID phoneOf;

    static JoinForm of(PersonPair pair) {
        var form = new JoinForm();
        var one = pair.one().person();
        form.otherId = pair.other().person().id();
        form.stays = one.id();
        form.nameOf = one.id();
        form.sexOf = one.id();
        form.kelurahanOf = one.id();
        form.phoneOf = (hasPhone(one) || !hasPhone(pair.other().person())
                        ? one
                        : pair.other().person())
                .id();
        form.hasShown(pair);
        return form;
    }

    /** What its user saves next is about these records as they are now. */
    void hasShown(PersonPair pair) {
        version = pair.one().person().version();
        otherVersion = pair.other().person().version();
    }

    JoinPeople toCommand(UUID id) {
        return otherId.equals(stays)
                ? command(otherId, otherVersion, id, version)
                : command(id, version, otherId, otherVersion);
    }

    private JoinPeople command(UUID stayingId, Long stayingVersion, UUID joinedId, Long joinedVersion) {
        return new JoinPeople(
                stayingId,
                stayingVersion,
                joinedId,
                joinedVersion,
                joinedId.equals(nameOf),
                joinedId.equals(sexOf),
                joinedId.equals(kelurahanOf),
                joinedId.equals(phoneOf));
    }

    private static boolean hasPhone(PersonRecord person) {
        return person.phone() != null;
    }

    public UUID getOtherId() {
        return otherId;
    }

    public void setOtherId(UUID otherId) {
        this.otherId = otherId;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public Long getOtherVersion() {
        return otherVersion;
    }

    public void setOtherVersion(Long otherVersion) {
        this.otherVersion = otherVersion;
    }

    public UUID getStays() {
        return stays;
    }

    public void setStays(UUID stays) {
        this.stays = stays;
    }

    public UUID getNameOf() {
        return nameOf;
    }

    public void setNameOf(UUID nameOf) {
        this.nameOf = nameOf;
    }

    public UUID getSexOf() {
        return sexOf;
    }

    public void setSexOf(UUID sexOf) {
        this.sexOf = sexOf;
    }

    public UUID getKelurahanOf() {
        return kelurahanOf;
    }

    public void setKelurahanOf(UUID kelurahanOf) {
        this.kelurahanOf = kelurahanOf;
    }

    public UUID getPhoneOf() {
        return phoneOf;
    }

    public void setPhoneOf(UUID phoneOf) {
        this.phoneOf = phoneOf;
    }
}
