package id.go.lubuklinggau.pokja.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a password may be tried before the next try has to wait.
 *
 * @param triesPerAccount by one browser that knows the account, or by all others together
 * @param triesPerAddress over all accounts; a whole office may share one
 */
@ConfigurationProperties("sipokja.sign-in")
record SignInLimits(
        @DefaultValue("5") int triesPerAccount,
        @DefaultValue("30") int triesPerAddress) {}
