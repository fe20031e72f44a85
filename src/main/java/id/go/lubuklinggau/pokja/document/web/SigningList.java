package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.document.PrintedDocument;
import java.util.Arrays;

/** A list that is signed besides that of the delegates; named on screen by {@code SigningList.<name>}. */
enum SigningList {
    SPEAKERS("narasumber", PrintedDocument.SPEAKER_ROSTER, 0),
    COMMITTEE("panitia", PrintedDocument.COMMITTEE_ROSTER, 10),
    GUESTS("undangan", PrintedDocument.GUEST_ROSTER, 5);

    private final String path;
    private final PrintedDocument document;
    private final int usualBlankRows;

    SigningList(String path, PrintedDocument document, int usualBlankRows) {
        this.path = path;
        this.document = document;
        this.usualBlankRows = usualBlankRows;
    }

    /** How its addresses end. */
    public String getPath() {
        return path;
    }

    PrintedDocument document() {
        return document;
    }

    /** Whoever is not on record writes on blank rows. */
    RosterChoice choice(DocumentQuery query) {
        var blankRows = query.get("kosong");
        return RosterChoice.of(
                query.get("kertas"), blankRows == null ? String.valueOf(usualBlankRows) : blankRows, null);
    }

    /** Whether somebody on record is on it. */
    public boolean isNamed() {
        return this != COMMITTEE;
    }

    /** The one whose page, or file, has this address. */
    static SigningList at(String address) {
        return Arrays.stream(values())
                .filter(list -> address.contains("/" + list.document.getPath()))
                .findFirst()
                .orElseThrow();
    }
}
