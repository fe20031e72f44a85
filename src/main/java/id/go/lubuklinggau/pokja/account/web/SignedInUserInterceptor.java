package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.SecondFactorDemand;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * What the frame of every page needs: {@code me}, who is signed in, and {@code place}, the path. Request attributes rather
 * than model attributes, because the model of an error page is made without the advice of the others. Whoever has to set up a
 * second factor first gets the frame of somebody who is not signed in: the menu would lead nowhere.
 */
class SignedInUserInterceptor implements HandlerInterceptor {

    private final SecondFactorDemand demand;

    SignedInUserInterceptor(SecondFactorDemand demand) {
        this.demand = demand;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod) {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            if (authentication != null
                    && authentication.getPrincipal() instanceof SignedInUser user
                    && !demand.isUnmet(request)) {
                request.setAttribute("me", user);
            }
            request.setAttribute("place", request.getRequestURI());
        }
        return true;
    }
}
