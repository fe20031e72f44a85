package id.go.lubuklinggau.pokja.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Around everything else, the sign-in session too: gives each request its reference, answers what has failed, and writes one
 * line about it. A database that does not work is answered here, because every other way to a page leads through it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestFilter extends OncePerRequestFilter {

    private static final String HEADER = "X-Request-Id";

    private final RequestLog log = new RequestLog();
    private final UnavailablePage unavailable;

    RequestFilter(UnavailablePage unavailable) {
        this.unavailable = unavailable;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var reference = Reference.of(request);
        response.setHeader(HEADER, reference);
        MDC.put(Reference.NAME, reference);
        long begin = System.nanoTime();
        try {
            chain.doFilter(request, response);
            log.answered(request, response.getStatus(), begin);
        } catch (IOException | ServletException | RuntimeException failure) {
            answer(failure, request, response, begin);
        } finally {
            MDC.remove(Reference.NAME);
            MDC.remove(RequestLog.ROLE);
        }
    }

    private void answer(Exception failure, HttpServletRequest request, HttpServletResponse response, long begin)
            throws ServletException, IOException {
        if (failure instanceof InvalidParameterException unreadable && !response.isCommitted()) {
            log.answered(request, unreadable.getErrorCode(), begin);
            response.sendError(unreadable.getErrorCode());
            return;
        }
        if (hasHungUp(failure)) {
            return;
        }
        var fault = DatabaseFault.in(failure);
        var status = fault.isPresent() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
        log.failed(request, status.value(), begin, failure);
        if (fault.isPresent() && !response.isCommitted()) {
            unavailable.send(fault.get(), request, response);
        } else if (request.getDispatcherType() == DispatcherType.REQUEST && !response.isCommitted()) {
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
            response.sendError(status.value());
        } else {
            // Half a page, or an error page that failed, too: only a broken connection says so.
            throw new ServletException(QuietFailure.of(failure));
        }
    }

    /** Whoever asked does not wait for the answer any more. */
    private static boolean hasHungUp(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException) {
                return true;
            }
        }
        return false;
    }

    /** The page for an error reads the session once more, which may fail once more. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
