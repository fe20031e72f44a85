package id.go.lubuklinggau.pokja.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The office, its field officers and the secretaries of the Pokja; the rows they get are those in their reach. No agencies. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('ADMIN', 'STAFF', 'LEADER', 'FIELD_OFFICER', 'SECRETARY')")
public @interface ForOfficeAndPokja {}
