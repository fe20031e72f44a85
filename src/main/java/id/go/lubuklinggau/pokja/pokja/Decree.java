package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * The SK by which a Lurah names the body of a Pokja. It knows its own days; until when it is in force also depends on the one
 * that follows it ({@code decree_standing}).
 */
@Entity
class Decree extends BaseEntity {

    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2100;

    private UUID pokjaId;
    private boolean draft;
    private String number;
    private LocalDate issuedOn;
    private String issuer;
    private String issuerName;
    private String about;

    @Enumerated(EnumType.STRING)
    private DecreePattern pattern;

    private LocalDate validFrom;
    private LocalDate validTo;
    private LocalDate revokedOn;
    private String revocationBasis;

    @Enumerated(EnumType.STRING)
    private ScanKind scanKind;

    private Integer scanSize;
    private String scanDigest;
    private Instant scannedAt;

    protected Decree() {}

    Decree(UUID id, UUID pokjaId, DecreePlan plan, LocalDate today) {
        super(id);
        this.pokjaId = pokjaId;
        apply(plan, today);
    }

    void change(Long version, DecreePlan plan, LocalDate today) {
        expectVersion(version);
        if (revokedOn != null) {
            throw new DecreeIsRevoked();
        }
        apply(plan, today);
    }

    /**
     * The same day and basis twice are one revocation.
     *
     * @param day the first on which it is void
     * @param lastDay on which it ends anyway, or null
     */
    void revoke(Long version, LocalDate day, String basis, LocalDate lastDay) {
        if (day.equals(revokedOn) && Objects.equals(basis, revocationBasis)) {
            return;
        }
        expectVersion(version);
        requireSigned();
        if (revokedOn != null) {
            throw new DecreeIsRevoked();
        }
        if (day.isBefore(validFrom)) {
            throw new RevokedBeforeItBegan();
        }
        if (lastDay != null && day.isAfter(lastDay)) {
            throw new RevokedAfterItsEnd();
        }
        revokedOn = day;
        revocationBasis = basis;
    }

    void attach(ScanFile scan, Instant now) {
        scanKind = scan.kind();
        scanSize = scan.size();
        scanDigest = scan.digest();
        scannedAt = now;
    }

    void detach() {
        scanKind = null;
        scanSize = null;
        scanDigest = null;
        scannedAt = null;
    }

    /** @throws DecreeIsDraft while nobody has signed it */
    void requireSigned() {
        if (draft) {
            throw new DecreeIsDraft();
        }
    }

    /** Whether it begins on this day and is not void from it. */
    boolean begins(LocalDate day) {
        return !draft && validFrom.equals(day) && (revokedOn == null || revokedOn.isAfter(validFrom));
    }

    boolean isKnownAs(String otherNumber, LocalDate day) {
        return number != null && number.equalsIgnoreCase(otherNumber) && Objects.equals(issuedOn, day);
    }

    String number() {
        return number;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    private void apply(DecreePlan plan, LocalDate today) {
        if (!plan.draft()) {
            requireNumberAndDay(plan, today);
        }
        requireSensible(plan.issuedOn(), "issuedOn");
        requireSensible(plan.validFrom(), "validFrom");
        requireSensible(plan.validTo(), "validTo");
        if (plan.validTo() != null && plan.validTo().isBefore(plan.validFrom())) {
            throw new DecreeReversed();
        }
        draft = plan.draft();
        number = plan.number();
        issuedOn = plan.issuedOn();
        issuer = plan.issuer();
        issuerName = plan.issuerName();
        about = plan.about();
        pattern = plan.pattern();
        validFrom = plan.validFrom();
        validTo = plan.validTo();
    }

    private static void requireNumberAndDay(DecreePlan plan, LocalDate today) {
        if (plan.number() == null) {
            throw new DecreeNumberMissing();
        }
        if (plan.issuedOn() == null) {
            throw new DecreeDayMissing();
        }
        if (plan.issuedOn().isAfter(today)) {
            throw new DecreeSignedInFuture();
        }
    }

    private static void requireSensible(LocalDate day, String field) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw new TermOutside(field);
        }
    }
}
