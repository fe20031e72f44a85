package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.audit.TrailRetention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrailRules {

    /** Who came in, and what was refused: for finding out about attacks. */
    @Bean
    TrailRule signInTrailRule(TrailRetention trail) {
        return new TrailRule(DataClass.SIGN_IN_TRAIL, TrailRetention.SIGN_INS, trail);
    }

    /** Who changed, printed or saw what: for answering for it. */
    @Bean
    TrailRule changeTrailRule(TrailRetention trail) {
        return new TrailRule(DataClass.CHANGE_TRAIL, TrailRetention.CHANGES, trail);
    }
}
