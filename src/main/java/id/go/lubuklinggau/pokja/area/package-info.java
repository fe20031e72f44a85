/** The 8 kecamatan and 72 kelurahan, filled by migration and read only. */
@ApplicationModule(allowedDependencies = "shared")
package id.go.lubuklinggau.pokja.area;

import org.springframework.modulith.ApplicationModule;
