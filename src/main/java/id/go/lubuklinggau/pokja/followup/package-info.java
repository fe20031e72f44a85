/** From problem to proof: what a Kampung KB lacks, which agency is asked, what it does about it, and whether it was felt. */
@ApplicationModule(allowedDependencies = {"press", "meeting", "pokja", "area", "account", "shared"})
package id.go.lubuklinggau.pokja.followup;

import org.springframework.modulith.ApplicationModule;
