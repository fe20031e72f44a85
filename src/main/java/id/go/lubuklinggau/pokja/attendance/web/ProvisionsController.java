package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

/** What a phone takes along: whose it is, what it sends with, and the pages of sessions it may need where there is no network. */
@Controller
@ForPokjaWorkers
@RequestMapping("/luring/bekal")
class ProvisionsController {

    private final SessionService sessions;

    ProvisionsController(SessionService sessions) {
        this.sessions = sessions;
    }

    /**
     * @param sheets their paths
     * @param until when the sign-in ends at the latest, and with it what is kept
     */
    record Provisions(UUID account, String token, List<String> sheets, Instant until) {}

    @GetMapping
    ResponseEntity<Provisions> show(
            @AuthenticationPrincipal SignedInUser user,
            @SessionAttribute(name = SignIn.ATTRIBUTE, required = false) SignIn signIn,
            CsrfToken token) {
        var sheets = sessions.openForEntry(user.reach()).stream()
                .flatMap(id -> sheets(id, user))
                .toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bekal.json\"") // no page
                .body(new Provisions(
                        user.accountId(), token.getToken(), sheets, signIn == null ? null : signIn.endsAt()));
    }

    private static Stream<String> sheets(UUID id, SignedInUser user) {
        var session = "/sesi/" + id;
        return Stream.of(session + "/kehadiran", session + (user.isStaff() ? "/pindai" : "/masalah"));
    }
}
