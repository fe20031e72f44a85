/** The PostgreSQL that comes with the build, and plain sentences when the application cannot start. */
@ApplicationModule(allowedDependencies = "shared")
package id.go.lubuklinggau.pokja.database;

import org.springframework.modulith.ApplicationModule;
