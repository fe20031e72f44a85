package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Callable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Whose rows the transactions of this thread see: those in reach of who is signed in; all of them while the application does
 * work of its own, such as the demo scenario; else none.
 */
public final class Access {

    private static final ThreadLocal<Boolean> OWN_WORK = ThreadLocal.withInitial(() -> false);

    /** Of whoever asked for work that is done apart from the request. */
    private static final ThreadLocal<String> ASKED_FROM = ThreadLocal.withInitial(() -> "");

    private Access() {}

    /** Nobody who is signed in gets more by it: a sign-in always decides. */
    public static <T> T asApplication(Callable<T> work) throws Exception {
        boolean before = OWN_WORK.get();
        OWN_WORK.set(true);
        try {
            return work.call();
        } finally {
            OWN_WORK.set(before);
        }
    }

    /** What goes on elsewhere, for whoever is signed in here and from the same address. */
    public static Runnable onBehalf(Runnable work) {
        var asking = SecurityContextHolder.getContext().getAuthentication();
        var from = address();
        return () -> {
            try {
                SecurityContextHolder.setContext(new SecurityContextImpl(asking));
                ASKED_FROM.set(from);
                work.run();
            } finally {
                SecurityContextHolder.clearContext();
                ASKED_FROM.remove();
            }
        };
    }

    static boolean isOwnWork() {
        return SecurityContextHolder.getContext().getAuthentication() == null && OWN_WORK.get();
    }

    /** @return null if nobody is signed in */
    static SignedInUser signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user ? user : null;
    }

    /** Where the request comes from; empty outside of one, and of what one asked for. */
    static String address() {
        var request = request();
        return request == null ? ASKED_FROM.get() : request.getRemoteAddr();
    }

    /** The token by which the browser is known; empty if it has none, and outside of a request. */
    static String browser() {
        var request = request();
        return request == null ? "" : KnownBrowsers.tokenOf(request);
    }

    private static HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
