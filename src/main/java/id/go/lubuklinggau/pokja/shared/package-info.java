/** What every module uses and no module owns: base entity, rules and their errors, dates as offices write them. */
@ApplicationModule(allowedDependencies = {})
package id.go.lubuklinggau.pokja.shared;

import org.springframework.modulith.ApplicationModule;
