package id.go.lubuklinggau.pokja.meeting.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.Contact;
import id.go.lubuklinggau.pokja.meeting.ContactService;
import id.go.lubuklinggau.pokja.meeting.Delegation;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.meeting.DelegationState;
import id.go.lubuklinggau.pokja.meeting.MeetingState;
import id.go.lubuklinggau.pokja.meeting.SameDaySeat;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Whom the Pokja send to a session, all at a glance, and whom to ask about those who send nobody yet. */
@Controller
@ForOfficeAndPokja
class DelegationController {

    private final SessionService sessions;
    private final DelegationService delegations;
    private final ContactService contacts;

    DelegationController(SessionService sessions, DelegationService delegations, ContactService contacts) {
        this.sessions = sessions;
        this.delegations = delegations;
        this.contacts = contacts;
    }

    /** Who reaches one Pokja only comes to its seats at once. */
    @GetMapping("/sesi/{id}/utusan")
    String index(
            @PathVariable UUID id, DelegationFilter filter, @AuthenticationPrincipal SignedInUser user, Model model) {
        var session = sessions.find(id, user.reach());
        var all = delegations.delegations(id, user.reach());
        if (all.size() == 1 && !user.reach().isCity()) {
            return "redirect:/sesi/" + id + "/pokja/" + all.get(0).pokjaId() + "/utusan";
        }
        var wished = session.wishedElements();
        boolean calling = isCalling(user, session);
        model.addAttribute("sessionDetails", session);
        model.addAttribute("all", all);
        model.addAttribute("named", all.stream().mapToInt(Delegation::named).sum());
        model.addAttribute(
                "counts", all.stream().collect(groupingBy(delegation -> delegation.state(wished), counting())));
        model.addAttribute("states", DelegationState.values());
        model.addAttribute("kecamatan", kecamatan(all));
        model.addAttribute("filter", filter);
        model.addAttribute("delegations", filter.applyTo(all, wished));
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        model.addAttribute("calling", calling);
        model.addAttribute("contacts", calling ? contactsOf(id, user) : Map.of());
        model.addAttribute("sameDay", sameDayOf(id, user));
        return "meeting/delegation/index";
    }

    /** Whether this user asks the Pokja for their delegates: while there is still something to ask for. */
    private static boolean isCalling(SignedInUser user, SessionDetails session) {
        return user.isPokjaWorker()
                && !user.isSecretary()
                && !session.isFinal()
                && session.meetingState() != MeetingState.DRAFT;
    }

    /** Names by codes, in the order of the codes. */
    private static Map<String, String> kecamatan(List<Delegation> all) {
        return all.stream()
                .collect(toMap(
                        Delegation::kecamatanCode, Delegation::kecamatanName, (first, same) -> first, TreeMap::new));
    }

    private Map<UUID, Contact> contactsOf(UUID id, SignedInUser user) {
        return contacts.contacts(id, user.reach()).stream()
                .collect(toMap(Contact::pokjaId, Function.identity(), (first, other) -> first));
    }

    private Map<UUID, List<SameDaySeat>> sameDayOf(UUID id, SignedInUser user) {
        return delegations.sameDaySeats(id, user.reach()).stream().collect(groupingBy(SameDaySeat::ownPokjaId));
    }
}
