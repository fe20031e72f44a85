package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;

/** Tells of each refusal, whichever wall it comes from, before it answers. */
class RefusalHandler extends AccessDeniedHandlerImpl {

    private final ApplicationEventPublisher events;

    RefusalHandler(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        var user = Access.signedIn();
        events.publishEvent(new RequestRefused(user == null ? null : user.accountId(), request.getRequestURI()));
        super.handle(request, response, refusal);
    }
}
