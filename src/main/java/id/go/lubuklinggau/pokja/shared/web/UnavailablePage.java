package id.go.lubuklinggau.pokja.shared.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * The page for when the database does not work, made without it: no session, no user, no menu. It holds the form that was
 * sent, so that sending it again is one button.
 */
@Component
class UnavailablePage {

    private static final String RETRY_AFTER_SECONDS = "5";
    /** Names of fields, or parts of them, whose values no page may hold. */
    private static final List<String> SECRETS =
            List.of("password", "sandi", "current", "changed", "again", "code", "kode");

    private final ObjectProvider<ThymeleafViewResolver> views;
    private final ObjectProvider<ResourceUrlProvider> resources;
    private final LocaleResolver locales;

    UnavailablePage(
            ObjectProvider<ThymeleafViewResolver> views,
            ObjectProvider<ResourceUrlProvider> resources,
            LocaleResolver locales) {
        this.views = views;
        this.resources = resources;
        this.locales = locales;
    }

    void send(DatabaseFault fault, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.resetBuffer();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        request.removeAttribute("me");
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, locales);
        try {
            views.getObject()
                    .resolveViewName("error/unavailable", Locale.forLanguageTag("id"))
                    .render(model(fault, request), request, new HashedAddresses(response));
        } catch (IOException | ServletException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    private static Map<String, Object> model(DatabaseFault fault, HttpServletRequest request) {
        var model = new LinkedHashMap<String, Object>();
        model.put("fault", fault);
        model.put("address", address(request));
        boolean form = "POST".equals(request.getMethod());
        model.put("read", !form);
        model.put("sent", form ? sent(request) : null);
        return model;
    }

    /** One slash only: two would name another server. */
    private static String address(HttpServletRequest request) {
        var path = request.getRequestURI().replaceFirst("^/+", "/");
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** Null if it cannot be sent again from here. */
    private static Map<String, String[]> sent(HttpServletRequest request) {
        var fields = new LinkedHashMap<>(request.getParameterMap());
        return fields.keySet().stream().anyMatch(UnavailablePage::isSecret) ? null : fields;
    }

    private static boolean isSecret(String field) {
        var name = field.toLowerCase(Locale.ROOT);
        return SECRETS.stream().anyMatch(name::contains);
    }

    /** Style sheets by their hashed names, as on every other page. */
    private class HashedAddresses extends HttpServletResponseWrapper {

        HashedAddresses(HttpServletResponse response) {
            super(response);
        }

        @Override
        public String encodeURL(String url) {
            var hashed = resources.getObject().getForLookupPath(url);
            return hashed == null ? url : hashed;
        }
    }
}
