package id.go.lubuklinggau.pokja.account.web;

import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class AccountWebConfiguration implements WebMvcConfigurer {

    /** The cookie carries the id as it is. Decoded from Base64 it could hold what the database refuses, such as NUL. */
    @Bean
    static DefaultCookieSerializerCustomizer plainSessionCookie() {
        return cookie -> cookie.setUseBase64Encoding(false);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SignedInUserInterceptor());
    }
}
