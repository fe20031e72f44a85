package id.go.lubuklinggau.pokja.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a handler that gives paper or a file out: who opened it is on the trail. What changes records is there by itself. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Auditable {

    /** What it is about: the table of the record whose id is in the path. */
    String value();

    /** The kind of the entry, by its name. */
    String kind() default "OPENED_PAPER";
}
