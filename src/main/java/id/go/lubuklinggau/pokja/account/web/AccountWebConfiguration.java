package id.go.lubuklinggau.pokja.account.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class AccountWebConfiguration implements WebMvcConfigurer {

    private final Clock clock;

    AccountWebConfiguration(Clock clock) {
        this.clock = clock;
    }

    @Bean
    static CookieSerializer sessionCookie() {
        return new SessionCookie();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SignedInUserInterceptor());
        registry.addInterceptor(new SignInLimitInterceptor(clock));
    }
}
