package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import id.go.lubuklinggau.pokja.shared.Phone;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody who is a member or a delegate. Only what the paper needs is kept, and a phone of who agrees (UU 27/2022). */
@Entity
class Person extends BaseEntity {

    /** As {@code erased_name()} in the database: it stands where the name stood. */
    private static final String ERASED_NAME = "Data dihapus";

    private String titleBefore;
    private String name;
    private String titlesAfter;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private String kelurahanCode;
    private String phone;
    private LocalDate phoneConsentOn;
    private Instant restrictedAt;
    private String restrictionReason;
    private Instant erasedAt;
    private UUID joinedIntoId;

    protected Person() {}

    Person(RegisterPerson command) {
        super(command.id());
        this.titleBefore = command.titleBefore();
        this.name = command.name();
        this.titlesAfter = command.titlesAfter();
        this.sex = command.sex();
        this.kelurahanCode = command.kelurahanCode();
    }

    void rename(String titleBefore, String name, String titlesAfter, Sex sex) {
        this.titleBefore = titleBefore;
        this.name = name;
        this.titlesAfter = titlesAfter;
        this.sex = sex;
    }

    void correct(CorrectPerson command, LocalDate today) {
        expectVersion(command.version());
        requireNotErased();
        rename(command.titleBefore(), command.name(), command.titlesAfter(), command.sex());
        kelurahanCode = command.kelurahanCode();
        changePhone(command.phone(), today);
    }

    /** A phone is never without the day of consent. */
    void changePhone(PhoneChange change, LocalDate today) {
        if (change.removed()) {
            phone = null;
            phoneConsentOn = null;
            return;
        }
        if (change.typed() == null && change.consentOn() == null) {
            return;
        }
        if (change.consentOn() == null) {
            throw new PhoneConsentMissing();
        }
        if (change.consentOn().isAfter(today)) {
            throw new PhoneConsentInFuture();
        }
        if (change.typed() != null) {
            phone = Phone.typed(change.typed()).number();
        } else if (phone == null) {
            throw new PhoneMissing();
        }
        phoneConsentOn = change.consentOn();
    }

    /** The same reason twice is one restriction. */
    void restrict(Long version, String reason, Instant now) {
        if (restrictedAt != null && reason.equals(restrictionReason)) {
            return;
        }
        expectVersion(version);
        requireNotErased();
        if (restrictedAt == null) {
            restrictedAt = now;
        }
        restrictionReason = reason;
    }

    /** One that is lifted already stays lifted. */
    void liftRestriction() {
        restrictedAt = null;
        restrictionReason = null;
    }

    void confirmErasure(Long version, String confirmation) {
        if (isErased()) {
            return;
        }
        expectVersion(version);
        if (!name.replaceAll("\\s+", " ").equalsIgnoreCase(confirmation.replaceAll("\\s+", " "))) {
            throw new NameUnconfirmed(name);
        }
    }

    /** For good. L/P and kelurahan stay for the counts. */
    void erase(Instant now) {
        if (isErased()) {
            return;
        }
        rename(null, ERASED_NAME, null, sex);
        phone = null;
        phoneConsentOn = null;
        liftRestriction();
        erasedAt = now;
    }

    /**
     * This record stays and the other is one with it from now on. A phone is lost to neither, and has one place.
     *
     * @throws StaleEdit if either has changed since it was looked at
     */
    void join(Person other, JoinPeople command) {
        expectVersion(command.version());
        other.expectVersion(command.joinedVersion());
        requireJoinable();
        other.requireJoinable();
        if (command.nameOfJoined()) {
            rename(other.titleBefore, other.name, other.titlesAfter, sex);
        }
        if (command.sexOfJoined()) {
            sex = other.sex;
        }
        if (command.kelurahanOfJoined()) {
            kelurahanCode = other.kelurahanCode;
        }
        if (other.phone != null && (phone == null || command.phoneOfJoined())) {
            phone = other.phone;
            phoneConsentOn = other.phoneConsentOn;
        }
        other.phone = null;
        other.phoneConsentOn = null;
        other.joinedIntoId = id();
    }

    /** @throws PersonIsRestricted while the data may not be used */
    void requireUnrestricted() {
        if (restrictedAt != null) {
            throw new PersonIsRestricted();
        }
    }

    boolean isJoined() {
        return joinedIntoId != null;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    PersonDetails details() {
        return new PersonDetails(id(), titleBefore, name, titlesAfter, sex, kelurahanCode);
    }

    private void requireJoinable() {
        requireNotErased();
        if (restrictedAt != null) {
            throw new RestrictedNotJoined();
        }
    }

    private void requireNotErased() {
        if (isErased()) {
            throw new PersonIsErased();
        }
    }
}
