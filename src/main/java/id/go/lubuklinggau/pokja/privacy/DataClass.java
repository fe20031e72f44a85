package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.Arrays;

/** What is kept together and goes together. Its path is how addresses name it. */
public enum DataClass {
    SIGN_IN_TRAIL("jejak-masuk", 12),
    CHANGE_TRAIL("jejak-perubahan", 12),
    PHONE("telepon", 1),
    FORMER_MEMBER("anggota-lama", 12),
    ROSTER("daftar-hadir", 12),
    DATA_REQUEST("permintaan", 12),
    CLOSED_ACCOUNT("akun-ditutup", 12);

    private final String path;
    private final int leastMonths;

    DataClass(String path, int leastMonths) {
        this.path = path;
        this.leastMonths = leastMonths;
    }

    /** @throws NotFound if no class has this path */
    public static DataClass ofPath(String path) {
        return Arrays.stream(values())
                .filter(value -> value.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("class of data", path));
    }

    public String path() {
        return path;
    }

    /** Sooner, what the office has to answer for could not be shown any more. */
    public int leastMonths() {
        return leastMonths;
    }
}
