package id.go.lubuklinggau.pokja.audit.web;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.audit.TrailKind;
import id.go.lubuklinggau.pokja.audit.TrailService;
import id.go.lubuklinggau.pokja.shared.Auditable;
import id.go.lubuklinggau.pokja.shared.ExportedList;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who opened paper or saw a phone, and who asked for what is out of reach. */
class TrailInterceptor implements HandlerInterceptor {

    private final TrailService trail;

    TrailInterceptor(TrailService trail) {
        this.trail = trail;
    }

    /** In the transaction that has read the page, before it is rendered: what cannot be put on the trail is not shown. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        var asked = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Auditable.class) : null;
        if (asked != null && response.getStatus() == HttpStatus.OK.value() && userOf(request) != null) {
            var kinds = Stream.of(asked.kind()).map(TrailKind::valueOf).collect(Collectors.toSet());
            if (page != null && page.getView() instanceof ExportedList list) {
                trail.addList(userOf(request).accountId(), request.getRequestURI(), list);
            } else {
                trail.add(kinds, userOf(request).accountId(), asked.value(), idIn(request));
            }
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (handler instanceof HandlerMethod
                && failure == null // a refusal has its own entry, and a fault shows nothing
                && response.getStatus() == HttpStatus.NOT_FOUND.value()
                && request.getDispatcherType() == DispatcherType.REQUEST
                && userOf(request) != null) {
            trail.addPath(TrailKind.NOT_FOUND, userOf(request).accountId(), request.getRequestURI());
        }
    }

    private static SignedInUser userOf(HttpServletRequest request) {
        return request.getAttribute("me") instanceof SignedInUser user ? user : null;
    }

    private static String idIn(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? String.valueOf(variables.get("id"))
                : null;
    }
}
