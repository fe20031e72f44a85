package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** The working group of a kelurahan. Closed, never deleted: its history is the office's. */
@Entity
class Pokja extends BaseEntity {

    private static final LocalDate FIRST_LAUNCHES = LocalDate.of(2016, 1, 1);

    private String kelurahanCode;
    private String name;
    private LocalDate launchedOn;
    private LocalDate closedOn;
    private UUID mergedIntoId;

    protected Pokja() {}

    Pokja(EstablishPokja command, LocalDate today) {
        super(command.id());
        this.kelurahanCode = command.kelurahanCode();
        this.name = command.name();
        launch(command.launchedOn(), today);
    }

    void change(ChangePokja command, LocalDate today) {
        expectVersion(command.version());
        requireActive();
        name = command.name();
        launch(command.launchedOn(), today);
    }

    /** A day before 2016 or after today is refused, whether or not the launch is known; the same day twice is one closing. */
    void close(Long version, LocalDate lastDay, LocalDate today) {
        if (lastDay.equals(closedOn)) {
            return;
        }
        expectVersion(version);
        requireActive();
        if (lastDay.isAfter(today)) {
            throw new ClosedInFuture();
        }
        if (lastDay.isBefore(launchedOn == null ? FIRST_LAUNCHES : launchedOn)) {
            throw new ClosedBeforeLaunch();
        }
        closedOn = lastDay;
    }

    /** As {@link #close}; another goes on. */
    void mergeInto(UUID otherId, Long version, LocalDate lastDay, LocalDate today) {
        requireActive();
        close(version, lastDay, today);
        mergedIntoId = otherId;
    }

    boolean isMergedInto(UUID otherId, LocalDate lastDay) {
        return otherId.equals(mergedIntoId) && lastDay.equals(closedOn);
    }

    void requireActive() {
        if (closedOn != null) {
            throw new PokjaIsClosed();
        }
    }

    String name() {
        return name;
    }

    String kelurahanCode() {
        return kelurahanCode;
    }

    /** Not before 2016, as the national portal has it (kampungkb.bkkbn.go.id), and not in the future. */
    private void launch(LocalDate day, LocalDate today) {
        if (day != null && day.isBefore(FIRST_LAUNCHES)) {
            throw new LaunchTooEarly();
        }
        if (day != null && day.isAfter(today)) {
            throw new LaunchInFuture();
        }
        launchedOn = day;
    }
}
