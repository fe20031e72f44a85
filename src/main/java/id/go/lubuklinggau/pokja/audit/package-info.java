/** The trail: who did what, and its page. The database writes it (V13, V20); what changes no row is written here. */
@ApplicationModule(allowedDependencies = {"press", "account", "shared"})
package id.go.lubuklinggau.pokja.audit;

import org.springframework.modulith.ApplicationModule;
