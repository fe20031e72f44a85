package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.support.WebTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** With all that is demanded of who signs in, which the other tests leave out. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebTest
@TestPropertySource(
        properties = {
            "sipokja.sign-in.second-factor-for=ADMIN,STAFF",
            "sipokja.password.mixture=true",
            "sipokja.password.expires-after=90d"
        })
@interface StrictWebTest {}
