/** The working groups: a Pokja of each kelurahan, its people and their dated memberships. */
@ApplicationModule(allowedDependencies = {"press", "area", "account", "shared"})
package id.go.lubuklinggau.pokja.pokja;

import org.springframework.modulith.ApplicationModule;
