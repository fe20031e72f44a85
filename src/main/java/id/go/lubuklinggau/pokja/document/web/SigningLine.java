package id.go.lubuklinggau.pokja.document.web;

/**
 * A line of a list to sign.
 *
 * @param name null for a blank row, and so is the rest
 * @param note below the name, such as what somebody speaks about; may be null
 * @param position may be null
 * @param institution may be null
 */
record SigningLine(int number, String name, String note, String position, String institution) {

    static SigningLine blank(int number) {
        return new SigningLine(number, null, null, null, null);
    }

    SigningLine at(int newNumber) {
        return new SigningLine(newNumber, name, note, position, institution);
    }

    /** Whether its signature stands at the right of the zig-zag. */
    public boolean isRight() {
        return number % 2 == 0;
    }
}
