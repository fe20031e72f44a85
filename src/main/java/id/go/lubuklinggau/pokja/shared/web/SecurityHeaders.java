package id.go.lubuklinggau.pokja.shared.web;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;

/**
 * What every answer tells the browser to refuse. Before all other filters, because the security chain writes no headers on what
 * its firewall turns away.
 */
@Configuration(proxyBeanMethods = false)
class SecurityHeaders {

    /** Nothing but our own files, and no script or style within a page. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    /** No page of ours needs a device of its visitor, but for the one that scans codes. */
    private static final String PERMISSIONS_POLICY = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
            + "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private static final Pattern SCANNING = Pattern.compile("/sesi/[0-9a-f-]{36}/pindai");

    @Bean
    FilterRegistrationBean<HeaderWriterFilter> securityHeadersFilter() {
        var filter = new FilterRegistrationBean<>(new HeaderWriterFilter(writers()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    private static List<HeaderWriter> writers() {
        var opener = new CrossOriginOpenerPolicyHeaderWriter();
        opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        var resource = new CrossOriginResourcePolicyHeaderWriter();
        resource.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
        return List.of(
                new ContentSecurityPolicyHeaderWriter(CONTENT_SECURITY_POLICY),
                new XContentTypeOptionsHeaderWriter(),
                new XFrameOptionsHeaderWriter(),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
                permissions(),
                opener,
                resource,
                new HstsHeaderWriter(), // only over HTTPS
                new CacheControlHeadersWriter()); // unless the answer says itself how long it lasts
    }

    private static HeaderWriter permissions() {
        var none = new PermissionsPolicyHeaderWriter(PERMISSIONS_POLICY);
        var camera = new PermissionsPolicyHeaderWriter(PERMISSIONS_POLICY.replace("camera=()", "camera=(self)"));
        return (request, response) ->
                (SCANNING.matcher(request.getRequestURI()).matches() ? camera : none).writeHeaders(request, response);
    }
}
