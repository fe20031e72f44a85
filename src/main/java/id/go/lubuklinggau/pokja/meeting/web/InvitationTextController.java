package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.Contact;
import id.go.lubuklinggau.pokja.meeting.ContactService;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.shared.Auditable;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The invitation of one Pokja as a text, and whom to send it to or to call. A phone is told one at a time, and each time on the
 * trail of its owner (ADR 0021); so the person is who {@code id} names.
 */
@Controller
@ForPokjaWorkers
@RequestMapping("/sesi/{sessionId}/pokja/{pokjaId}")
class InvitationTextController {

    /** Of an address in the head of an answer, which holds 8 KB. */
    private static final int LONGEST = 6_000;

    private final SessionService sessions;
    private final DelegationService delegations;
    private final ContactService contacts;
    private final InvitationText texts;

    InvitationTextController(
            SessionService sessions, DelegationService delegations, ContactService contacts, InvitationText texts) {
        this.sessions = sessions;
        this.delegations = delegations;
        this.contacts = contacts;
        this.texts = texts;
    }

    /** Without a phone. */
    @GetMapping("/pesan")
    String show(
            @PathVariable UUID sessionId,
            @PathVariable UUID pokjaId,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var known = contacts.contacts(sessionId, pokjaId, user.reach());
        var contact = known.stream().findFirst().orElse(null);
        var text = text(sessionId, pokjaId, contact, user, model);
        model.addAttribute("contacts", known);
        model.addAttribute("text", text);
        model.addAttribute("whatsApp", InvitationText.whatsApp(null, text));
        return "meeting/delegation/text";
    }

    @GetMapping("/kontak/{id}")
    @Auditable(value = "person", kind = "SAW_PHONE")
    String call(
            @PathVariable UUID sessionId,
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var contact = contact(sessionId, pokjaId, id, user);
        var phone = contacts.phone(sessionId, pokjaId, id, user.reach());
        var text = text(sessionId, pokjaId, contact, user, model);
        model.addAttribute("contact", contact);
        model.addAttribute("phone", phone);
        model.addAttribute("text", text);
        model.addAttribute("whatsApp", InvitationText.whatsApp(phone, text));
        return "meeting/delegation/text";
    }

    /** From the board to WhatsApp in one tap; what cannot go there at once is shown first. */
    @GetMapping("/kontak/{id}/whatsapp")
    @Auditable(value = "person", kind = "SAW_PHONE")
    String write(
            @PathVariable UUID sessionId,
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var contact = contact(sessionId, pokjaId, id, user);
        var phone = contacts.phone(sessionId, pokjaId, id, user.reach());
        var address = InvitationText.whatsApp(phone, text(sessionId, pokjaId, contact, user, model));
        return "redirect:"
                + (phone.isMobile() && address.length() <= LONGEST
                        ? address
                        : "/sesi/{sessionId}/pokja/{pokjaId}/kontak/{id}");
    }

    private Contact contact(UUID sessionId, UUID pokjaId, UUID personId, SignedInUser user) {
        return contacts.contacts(sessionId, pokjaId, user.reach()).stream()
                .filter(contact -> contact.personId().equals(personId))
                .findFirst()
                .orElseThrow(() -> new NotFound("contact", personId));
    }

    /** A session or Pokja out of reach is not found. */
    private String text(UUID sessionId, UUID pokjaId, Contact contact, SignedInUser user, Model model) {
        var session = sessions.find(sessionId, user.reach());
        var pokja = delegations.delegation(sessionId, pokjaId, user.reach());
        model.addAttribute("sessionDetails", session);
        model.addAttribute("pokja", pokja);
        return texts.of(session, pokja, delegations.delegates(sessionId, pokjaId), contact, user);
    }
}
