/** Meetings, their sessions, agenda and speakers, and whom each Pokja sends. */
@ApplicationModule(allowedDependencies = {"press", "pokja", "area", "account", "shared"})
package id.go.lubuklinggau.pokja.meeting;

import org.springframework.modulith.ApplicationModule;
