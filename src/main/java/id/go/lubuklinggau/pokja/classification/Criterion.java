package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.Arrays;

/** What a candidate is measured by. */
public enum Criterion {
    /** The last class known, 1 to 4. */
    KAMPUNG_CLASS("kelas", 4),
    /** Whether a decree is in force. */
    DECREE("sk", 1),
    MEMBERS("anggota", 100),
    TRAINED("terlatih", 100),
    /** Of the seats in sessions that were held in the last twelve months, per cent. */
    ATTENDANCE("kehadiran", 100),
    /** As the indicator of the portal counts them. */
    AGENCIES("instansi", 99);

    private final String path;
    private final int most;

    Criterion(String path, int most) {
        this.path = path;
        this.most = most;
    }

    /** As addresses name it. */
    public String path() {
        return path;
    }

    /** The greatest threshold there can be. */
    public int most() {
        return most;
    }

    /** Whether there is a threshold to choose. */
    public boolean hasThreshold() {
        return this != DECREE;
    }

    /** @throws NotFound if there is none */
    public static Criterion ofPath(String path) {
        return Arrays.stream(values())
                .filter(one -> one.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("pilot_criterion", path));
    }
}
