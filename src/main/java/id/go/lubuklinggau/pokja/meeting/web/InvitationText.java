package id.go.lubuklinggau.pokja.meeting.web;

import static java.util.stream.Collectors.joining;

import id.go.lubuklinggau.pokja.account.PublicAddress;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.Contact;
import id.go.lubuklinggau.pokja.meeting.DelegateRow;
import id.go.lubuklinggau.pokja.meeting.Delegation;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.shared.Phone;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Writes what a Pokja is told about its invitation, for somebody to send: the application sends nothing. */
@Component
class InvitationText {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final MessageSource messages;
    private final Dates dates;
    private final PublicAddress address;

    InvitationText(MessageSource messages, Dates dates, PublicAddress address) {
        this.messages = messages;
        this.dates = dates;
        this.address = address;
    }

    /**
     * Of WhatsApp, with this text ready to be sent.
     *
     * @param phone null if whoever sends it chooses to whom, as with a landline
     */
    static String whatsApp(Phone phone, String text) {
        return "https://wa.me/"
                + (phone == null || !phone.isMobile() ? "" : phone.number().substring(1)) + "?text="
                + UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /** @param contact null if nobody of the Pokja is known */
    String of(
            SessionDetails session,
            Delegation pokja,
            List<DelegateRow> delegates,
            Contact contact,
            SignedInUser sender) {
        var lines = new ArrayList<String>();
        lines.add(
                contact == null
                        ? words("invitationText.toNobody", pokja.pokjaName())
                        : words("invitationText.to", contact.fullName(), contact.position(), pokja.pokjaName()));
        lines.add("");
        invitation(session, lines);
        lines.add("");
        seats(session, pokja, delegates, lines);
        lines.add("");
        lines.add(words(
                "invitationText.link", address.url("/sesi/" + session.id() + "/pokja/" + pokja.pokjaId() + "/utusan")));
        lines.add("");
        lines.add(words("invitationText.thanks"));
        lines.add(words("invitationText.sender", sender.getDisplayName(), words("layout.office")));
        return String.join("\n", lines);
    }

    private void invitation(SessionDetails session, List<String> lines) {
        var wished = session.wishedElements();
        lines.add(words("invitationText.invites", session.meetingTitle()));
        lines.add(words("invitationText.day", dates.full(session.day())));
        lines.add(words("invitationText.time", dates.times(session.startTime(), session.endTime())));
        lines.add(words(
                "invitationText.place",
                session.room() == null ? session.venue() : session.venue() + ", " + session.room()));
        lines.add(words("invitationText.seats", session.seats()));
        if (!wished.isEmpty()) {
            lines.add(words("invitationText.wished", elements(wished)));
        }
    }

    private void seats(SessionDetails session, Delegation pokja, List<DelegateRow> delegates, List<String> lines) {
        if (delegates.isEmpty()) {
            lines.add(words("invitationText.nobody"));
            return;
        }
        lines.add(words("invitationText.named", pokja.named(), pokja.seats()));
        delegates.forEach(delegate -> lines.add(
                words("invitationText.delegate", delegate.seat(), delegate.name(), element(delegate.element()))));
        var missing = pokja.missing(session.wishedElements());
        if (pokja.named() < pokja.seats()) {
            lines.add(words("invitationText.free", pokja.seats() - pokja.named()));
        }
        if (!missing.isEmpty()) {
            lines.add(words("invitationText.missing", elements(missing)));
        }
    }

    private String elements(List<Element> elements) {
        return elements.stream().map(this::element).collect(joining(", "));
    }

    private String element(Element element) {
        return words("Element." + element);
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, INDONESIAN);
    }
}
