package id.go.lubuklinggau.pokja.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharedConfiguration {

    /** The office's clock, whatever the server's zone. */
    @Bean
    Clock clock() {
        return Clock.system(Dates.ZONE);
    }
}
