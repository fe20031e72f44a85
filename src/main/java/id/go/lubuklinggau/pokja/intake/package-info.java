/** Members that arrive in spreadsheets: read, compared with what is known, shown, and taken once somebody has confirmed. */
@ApplicationModule(allowedDependencies = {"pokja", "area", "account", "shared"})
package id.go.lubuklinggau.pokja.intake;

import org.springframework.modulith.ApplicationModule;
