package id.go.lubuklinggau.pokja.followup;

import java.time.LocalDate;

/**
 * What has become of a problem from one meeting to the next.
 *
 * @param before what the Pokja said last before the meeting; null if it was asked for the first time
 * @param verdict what it says in the meeting; null as long as it says nothing
 * @param agencies who are asked; empty for none
 * @param actions how many follow-ups there are, and how many of them are done, and of these felt
 */
public record ProgressRow(
        String kecamatanName,
        String kelurahanName,
        String statement,
        LocalDate foundOn,
        Verdict before,
        Verdict verdict,
        String agencies,
        int actions,
        int done,
        int felt) {}
