package id.go.lubuklinggau.pokja.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Who plans what is done about a problem: those who work for the Pokja, and the agency that is asked. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('STAFF', 'FIELD_OFFICER', 'SECRETARY', 'AGENCY')")
public @interface ForPlanners {}
