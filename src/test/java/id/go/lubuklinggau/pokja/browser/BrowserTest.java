package id.go.lubuklinggau.pokja.browser;

import id.go.lubuklinggau.pokja.support.DatabaseTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole application as people see it, in the system's own Chromium. A test takes a {@link Browser} as parameter. Without
 * Chromium and its driver it is skipped with a word on the console; where {@code CI} is set it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
@DatabaseTest
public @interface BrowserTest {}
