package id.go.lubuklinggau.pokja.audit.web;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.audit.TrailKind;
import id.go.lubuklinggau.pokja.audit.TrailService;
import id.go.lubuklinggau.pokja.shared.Auditable;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Who asked for what is out of reach, and who opened paper. */
class TrailInterceptor implements HandlerInterceptor {

    private final TrailService trail;

    TrailInterceptor(TrailService trail) {
        this.trail = trail;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (handler instanceof HandlerMethod method
                && failure == null // a refusal has its own entry, and a fault shows nothing
                && request.getDispatcherType() == DispatcherType.REQUEST
                && request.getAttribute("me") instanceof SignedInUser user) {
            if (response.getStatus() == HttpStatus.NOT_FOUND.value()) {
                trail.add(TrailKind.NOT_FOUND, user.accountId(), "path", request.getRequestURI());
            } else if (method.hasMethodAnnotation(Auditable.class) && response.getStatus() == HttpStatus.OK.value()) {
                var asked = method.getMethodAnnotation(Auditable.class);
                trail.add(TrailKind.valueOf(asked.kind()), user.accountId(), asked.value(), idIn(request));
            }
        }
    }

    private static String idIn(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? String.valueOf(variables.get("id"))
                : null;
    }
}
