package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.press.Margins;
import id.go.lubuklinggau.pokja.press.PageFormat;
import id.go.lubuklinggau.pokja.press.Paper;

/**
 * The letterhead (kop) as it prints.
 *
 * @param address may be null
 * @param contact may be null
 * @param place where documents are signed
 */
public record LetterheadDetails(
        Long version, String government, String office, String address, String contact, String place, Paper paper) {

    /** A page of the office. */
    public PageFormat format(Paper chosen, boolean landscape) {
        return new PageFormat(chosen, landscape, Margins.USUAL);
    }
}
