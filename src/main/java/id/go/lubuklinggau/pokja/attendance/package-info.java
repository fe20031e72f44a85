/** Who came: the current mark of each delegate, and a log that only grows. */
@ApplicationModule(allowedDependencies = {"press", "meeting", "pokja", "area", "account", "shared"})
package id.go.lubuklinggau.pokja.attendance;

import org.springframework.modulith.ApplicationModule;
