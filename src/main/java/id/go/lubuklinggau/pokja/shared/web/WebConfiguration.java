package id.go.lubuklinggau.pokja.shared.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    /** Of files whose name has their hash. */
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PageTransactionInterceptor pageTransactions;

    WebConfiguration(PageTransactionInterceptor pageTransactions) {
        this.pageTransactions = pageTransactions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RoleInterceptor());
        registry.addInterceptor(new FormStatusInterceptor());
        registry.addInterceptor(pageTransactions);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/css/**")
                .addResourceLocations("classpath:/static/css/")
                .setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(versions())
                .addResolver(new StylesheetResolver());
        registry.addResourceHandler("/js/**")
                .addResourceLocations("classpath:/static/js/")
                .setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(versions())
                .addResolver(new ScriptResolver());
        registry.addResourceHandler("/*.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(versions());
        registry.addResourceHandler("/sw.js", "/manifest.webmanifest", "/app-*.png")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache());
    }

    private static VersionResourceResolver versions() {
        return new VersionResourceResolver().addVersionStrategy(new ShortContentVersion(), "/**");
    }
}
