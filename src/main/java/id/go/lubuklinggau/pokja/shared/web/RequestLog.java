package id.go.lubuklinggau.pokja.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.web.servlet.HandlerMapping;

/**
 * One line for each answer that is an error: what was asked by which role, and how long it took. Of the address only the
 * route, and nothing that anybody typed: a log is read by more people than the data.
 */
class RequestLog {

    static final String ROLE = "role";

    private static final Logger log = LoggerFactory.getLogger(RequestLog.class);
    private static final int FIRST_ERROR = 400;
    private static final int FORM_RETURNED = 422;

    void answered(HttpServletRequest request, int status, long begin) {
        if (status >= FIRST_ERROR && status != FORM_RETURNED && isFirst(request) && !isProbe(request)) {
            write(log.atInfo(), request, status, begin);
        }
    }

    /** With the stack trace; whoever needs its messages, too, sets the level to debug and knows that they quote data. */
    void failed(HttpServletRequest request, int status, long begin, Exception failure) {
        write(
                log.atError().setCause(log.isDebugEnabled() ? failure : QuietFailure.of(failure)),
                request,
                status,
                begin);
    }

    private static void write(LoggingEventBuilder line, HttpServletRequest request, int status, long begin) {
        var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        var role = MDC.get(ROLE);
        line.addKeyValue("method", request.getMethod())
                .addKeyValue("route", route)
                .addKeyValue("status", status)
                .addKeyValue("milliseconds", milliseconds)
                .setMessage("{} {} {} after {} ms, {}")
                .addArgument(status)
                .addArgument(request.getMethod())
                .addArgument(route == null ? "(no route)" : route)
                .addArgument(milliseconds)
                .addArgument(role == null ? "no role" : role)
                .log();
    }

    /** The answer to an error is made in a second round, which has nothing to add. */
    private static boolean isFirst(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST;
    }

    /** Asked every few seconds; the answer is its own message. */
    private static boolean isProbe(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }
}
