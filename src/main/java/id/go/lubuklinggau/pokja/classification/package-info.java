/** How far each Kampung KB has come: what the national portal measures, month by month, the class it gives, and what lifts it. */
@ApplicationModule(
        allowedDependencies = {"intake", "press", "attendance", "meeting", "pokja", "area", "account", "shared"})
package id.go.lubuklinggau.pokja.classification;

import org.springframework.modulith.ApplicationModule;
