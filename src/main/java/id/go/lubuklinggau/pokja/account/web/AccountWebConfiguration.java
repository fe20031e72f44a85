package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.SecondFactorDemand;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class AccountWebConfiguration implements WebMvcConfigurer {

    private final Clock clock;
    private final SecondFactorDemand demand;

    AccountWebConfiguration(Clock clock, SecondFactorDemand demand) {
        this.demand = demand;
        this.clock = clock;
    }

    @Bean
    static CookieSerializer sessionCookie() {
        return new SessionCookie();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SignedInUserInterceptor(demand));
        registry.addInterceptor(new SignInLimitInterceptor(clock));
    }
}
