package id.go.lubuklinggau.pokja.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a handler that shows paper or a phone: who opened it is on the trail before the view is rendered, so the handler must not
 * write the answer itself. What changes records is there by itself.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Auditable {

    /** What it is about: the table of the record whose id is in the path. */
    String value();

    /** The kinds of the entries, by their names. */
    String[] kind() default "OPENED_PAPER";
}
