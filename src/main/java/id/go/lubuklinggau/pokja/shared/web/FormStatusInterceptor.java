package id.go.lubuklinggau.pokja.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** A form that comes back says so in its status, unless its controller has: 409 after a stale edit, else 422. */
class FormStatusInterceptor implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView modelAndView) {
        if (modelAndView == null
                || "GET".equals(request.getMethod())
                || response.getStatus() != HttpStatus.OK.value()) {
            return;
        }
        modelAndView.getModel().values().stream()
                .filter(BindingResult.class::isInstance)
                .map(BindingResult.class::cast)
                .filter(BindingResult::hasErrors)
                .findFirst()
                .ifPresent(result -> response.setStatus(statusOf(result).value()));
    }

    private static HttpStatus statusOf(BindingResult result) {
        boolean stale = result.getGlobalErrors().stream()
                .anyMatch(error -> Arrays.asList(error.getCodes()).contains("StaleEdit"));
        return stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
