package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.document.Duty;
import id.go.lubuklinggau.pokja.document.SignatoryDetails;
import java.util.List;

/**
 * Who signs below a document; where nobody is recorded for a duty, the paper has dots to write on.
 *
 * @param head null if nobody is recorded
 * @param committee null if nobody is recorded
 * @param pptk null if nobody is recorded
 * @param treasurer null if nobody is recorded
 */
record SignatureBlock(
        SignatoryDetails head, SignatoryDetails committee, SignatoryDetails pptk, SignatoryDetails treasurer) {

    /** Of several in one duty the last appointed signs. */
    static SignatureBlock of(List<SignatoryDetails> signatories) {
        return new SignatureBlock(
                last(signatories, Duty.HEAD),
                last(signatories, Duty.COMMITTEE),
                last(signatories, Duty.PPTK),
                last(signatories, Duty.TREASURER));
    }

    private static SignatoryDetails last(List<SignatoryDetails> signatories, Duty duty) {
        return signatories.stream()
                .filter(signatory -> signatory.duty() == duty)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
