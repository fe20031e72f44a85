package id.go.lubuklinggau.pokja.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A page, asked through {@code MockMvcTester}, with the application's own security and database behind it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
public @interface WebTest {}
