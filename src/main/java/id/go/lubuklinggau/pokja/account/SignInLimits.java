package id.go.lubuklinggau.pokja.account;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a password may be tried before the next try has to wait, and how long a sign-in lasts.
 *
 * @param triesPerAccount by one browser that knows the account, or by all others together
 * @param triesPerAddress over all accounts; a whole office may share one
 * @param secondFactorFor the roles of which more than a password is demanded
 * @param limits for every role
 */
@ConfigurationProperties("sipokja.sign-in")
record SignInLimits(
        @DefaultValue("5") int triesPerAccount,
        @DefaultValue("30") int triesPerAddress,
        @DefaultValue({"ADMIN", "STAFF"}) Set<Role> secondFactorFor,
        Map<Role, Limit> limits) {

    SignInLimits {
        for (var role : Role.values()) {
            var limit = limits.get(role);
            if (limit == null || limit.idle == null || limit.absolute == null) {
                throw new IllegalArgumentException("sipokja.sign-in.limits names idle and absolute for " + role);
            }
        }
    }

    /**
     * How long a sign-in lasts.
     *
     * @param idle since it was last used
     * @param absolute since it began
     */
    record Limit(Duration idle, Duration absolute) {}
}
