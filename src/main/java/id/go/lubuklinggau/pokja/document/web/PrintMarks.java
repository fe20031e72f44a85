package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.PublicAddress;
import id.go.lubuklinggau.pokja.document.Fingerprint;
import id.go.lubuklinggau.pokja.document.Print;
import id.go.lubuklinggau.pokja.document.PrintService;
import id.go.lubuklinggau.pokja.press.Manuscript;
import id.go.lubuklinggau.pokja.press.Press;
import id.go.lubuklinggau.pokja.shared.QrPicture;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** Puts on a manuscript by what its print is known again: a code, and the picture that leads to what the code says. */
@Component
class PrintMarks {

    private static final String PICTURE = "qr";

    private final Press press;
    private final PrintService prints;
    private final PublicAddress address;

    PrintMarks(Press press, PrintService prints, PublicAddress address) {
        this.press = press;
        this.prints = prints;
        this.address = address;
    }

    /** The template has the picture as {@code qr}; null where nobody has said by which address SIPOKJA is found. */
    Manuscript on(Manuscript manuscript, Print print) {
        var typeset = press.typeset(manuscript);
        var fingerprint =
                Fingerprint.of(print.document(), print.sessionId(), print.meetingId(), print.part(), typeset.source());
        var code = prints.register(print.asDraft(manuscript.draft()), fingerprint);
        return manuscript
                .withCode(code.grouped())
                .with(PICTURE, picture("/cetakan/" + code.text()))
                .with(Desk.UNPRINTABLE, typeset.unprintable()); // which would cost to set it once more
    }

    /** For what the office goes on writing: nobody can say of that whether it is genuine. */
    static Manuscript without(Manuscript manuscript) {
        return manuscript.withCode(null).with(PICTURE, null);
    }

    private QrPicture picture(String path) {
        boolean known = address.isSet() || RequestContextHolder.getRequestAttributes() != null;
        return known ? QrPicture.of(address.url(path)) : null;
    }
}
