package id.go.lubuklinggau.pokja.attendance;

/** What became of a delegate, with the letter that stands for it on screen and paper. */
public enum AttendanceStatus {
    PRESENT("H"),
    REPRESENTED("D"),
    EXCUSED("I"),
    SICK("S"),
    ABSENT("T");

    private final String letter;

    AttendanceStatus(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }
}
