package id.go.lubuklinggau.pokja.account;

import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** One chain, closed by default. What a signed-in user may do is named at each controller by a {@code @For…} rule. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties({SignInLimits.class, PublicAddress.class})
class SecurityConfiguration {

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            SignInThrottle throttle,
            SignInSuccess success,
            SignInSteps steps,
            Clock clock,
            ApplicationEventPublisher events) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/masuk",
                                "/masuk/tunggu",
                                "/masuk/lupa",
                                "/masuk/kode",
                                "/masuk/kode/tunggu",
                                "/kata-sandi/*",
                                "/privasi",
                                "/cetakan",
                                "/cetakan/*",
                                "/luring",
                                "/sw.js",
                                "/manifest.webmanifest",
                                "/app-*.png",
                                "/css/**",
                                "/js/**",
                                "/icons*.svg",
                                "/favicon*.svg",
                                "/error")
                        .permitAll()
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .authenticationManager(steps.byPassword())
                .formLogin(form -> form.loginPage("/masuk")
                        .loginProcessingUrl("/masuk")
                        .failureHandler(new PasswordStepFailure(clock))
                        .successHandler(success)
                        .permitAll())
                .addFilterBefore(new SignInThrottleFilter(throttle, clock), UsernamePasswordAuthenticationFilter.class)
                .with(steps, Customizer.withDefaults())
                .csrf(csrf -> csrf.csrfTokenRepository(RandomIds.csrfTokens()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new SignInEntryPoint())
                        .accessDeniedHandler(new RefusalHandler(events)))
                .logout(logout -> logout.logoutUrl("/keluar").logoutSuccessUrl("/masuk?keluar"))
                .headers(HeadersConfigurer::disable) // shared.web.SecurityHeaders writes them, on every answer
                .build();
    }

    /** Hashes of BCrypt go on working until their next sign-in, which makes them anew. */
    @Bean
    static PasswordEncoder passwordEncoder(
            @Value("${sipokja.sign-in.hash-memory:" + Argon2id.MEMORY + "}") int memory) {
        return new DelegatingPasswordEncoder(
                "argon2id", Map.of("argon2id", new Argon2id(memory), "bcrypt", new BCryptPasswordEncoder()));
    }
}
