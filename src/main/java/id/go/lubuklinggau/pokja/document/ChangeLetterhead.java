package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.press.Margins;
import id.go.lubuklinggau.pokja.press.Paper;

/**
 * Changes the letterhead.
 *
 * @param version that was seen
 * @param government first line, at most 120 characters
 * @param office second line, at most 160 characters
 * @param address at most 200 characters, or null
 * @param contact telephone, e-mail and the like, at most 200 characters, or null
 * @param place where documents are signed, at most 60 characters
 * @param margins of a page, each of 10 to 40 mm
 */
public record ChangeLetterhead(
        Long version,
        String government,
        String office,
        String address,
        String contact,
        String place,
        Paper paper,
        Rule rule,
        Margins margins) {}
