package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.press.Margins;
import id.go.lubuklinggau.pokja.press.PageFormat;
import id.go.lubuklinggau.pokja.press.Paper;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * The size of a page, and the code at its foot, as stylesheets, because pages have no styles within. All that one says is in
 * its name.
 */
@Configuration(proxyBeanMethods = false)
class PageStyles implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/css/halaman/*.css")
                .setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(new Resolver());
    }

    private static class Resolver extends AbstractResourceResolver {

        /** As {@link PageFormat#name()}. */
        private static final Pattern NAME =
                Pattern.compile("(F4|A4)-(true|false)-([0-9]{1,2})-([0-9]{1,2})-([0-9]{1,2})-([0-9]{1,2})\\.css");

        /** Of a print; what stands below the text of a page, no element does. */
        private static final Pattern CODE = Pattern.compile("kode-([2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5})\\.css");

        private static final String FOOT = """
                @page { @bottom-left { color: #000; font: 8.5pt Arial, "Liberation Sans", sans-serif; content: "Kode cetak %s"; } }
                """;

        @Override
        protected Resource resolveResourceInternal(
                HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            var name = NAME.matcher(path);
            if (name.matches()) {
                return new Style(path, format(name).style());
            }
            var code = CODE.matcher(path);
            return code.matches() ? new Style(path, FOOT.formatted(code.group(1))) : null;
        }

        @Override
        protected String resolveUrlPathInternal(
                String path, List<? extends Resource> locations, ResourceResolverChain chain) {
            return NAME.matcher(path).matches() || CODE.matcher(path).matches() ? path : null;
        }

        private static PageFormat format(Matcher name) {
            return new PageFormat(
                    Paper.valueOf(name.group(1)),
                    Boolean.parseBoolean(name.group(2)),
                    new Margins(
                            Integer.parseInt(name.group(3)),
                            Integer.parseInt(name.group(4)),
                            Integer.parseInt(name.group(5)),
                            Integer.parseInt(name.group(6))));
        }
    }

    private static class Style extends ByteArrayResource {

        private final String name;

        Style(String name, String style) {
            super(style.getBytes(StandardCharsets.UTF_8), name);
            this.name = name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public long lastModified() {
            return 0; // never, under this name
        }
    }
}
