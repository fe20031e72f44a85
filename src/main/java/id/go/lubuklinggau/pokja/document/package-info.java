/** What is printed: the letterhead, who signs, and the attendance roster. */
@ApplicationModule(allowedDependencies = {"attendance", "meeting", "pokja", "area", "account", "press", "shared"})
package id.go.lubuklinggau.pokja.document;

import org.springframework.modulith.ApplicationModule;
