package id.go.lubuklinggau.pokja.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;
import org.springframework.security.core.Authentication;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells the log who asks, by role only. Files are the same for all, and asking for the user would read the session. */
class RoleInterceptor implements HandlerInterceptor {

    private static final String PREFIX = "ROLE_";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod && request.getUserPrincipal() instanceof Authentication user) {
            user.getAuthorities().stream()
                    .map(authority -> String.valueOf(authority.getAuthority()))
                    .filter(authority -> authority.startsWith(PREFIX))
                    .findFirst()
                    .ifPresent(authority -> MDC.put(RequestLog.ROLE, authority.substring(PREFIX.length())));
        }
        return true;
    }
}
