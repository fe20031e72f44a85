package id.go.lubuklinggau.pokja.shared;

import java.time.Duration;
import java.time.Instant;

/** Tells the office's time from that of a phone, whose clock may be wrong by hours. */
public class DeviceClock {

    /** What a phone sends is on its way for some seconds; beyond this its clock is wrong. */
    private static final Duration TRUSTED = Duration.ofMinutes(1);

    private final Duration lag;
    private final Instant now;

    /** @param sentAt by the clock of the phone */
    public DeviceClock(Instant sentAt, Instant now) {
        var difference = Duration.between(sentAt, now);
        this.lag = difference.abs().compareTo(TRUSTED) > 0 ? difference : Duration.ZERO;
        this.now = now;
    }

    /** Nothing happened in the future. */
    public Instant officeTime(Instant deviceAt) {
        var at = deviceAt.plus(lag);
        return at.isAfter(now) ? now : at;
    }
}
