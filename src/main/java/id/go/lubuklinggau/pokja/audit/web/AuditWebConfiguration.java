package id.go.lubuklinggau.pokja.audit.web;

import id.go.lubuklinggau.pokja.audit.TrailService;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class AuditWebConfiguration implements WebMvcConfigurer {

    private final TrailService trail;

    AuditWebConfiguration(@Lazy TrailService trail) {
        this.trail = trail;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new TrailInterceptor(trail)).order(1); // within the transaction of the page
    }
}
