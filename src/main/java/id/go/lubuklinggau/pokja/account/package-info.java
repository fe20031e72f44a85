/** Who signs in, in which role, how far they reach, and the rules that controllers name. */
@ApplicationModule(allowedDependencies = {"press", "area", "shared"})
package id.go.lubuklinggau.pokja.account;

import org.springframework.modulith.ApplicationModule;
