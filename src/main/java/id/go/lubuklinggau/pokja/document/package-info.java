/** What is printed: the letterhead, who signs, and the documents of sessions and meetings. */
@ApplicationModule(
        allowedDependencies = {"followup", "attendance", "meeting", "pokja", "area", "account", "press", "shared"})
package id.go.lubuklinggau.pokja.document;

import org.springframework.modulith.ApplicationModule;
