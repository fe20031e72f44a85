/** Who came, added up, and what needs somebody today: reads only, over all modules, with no tables of its own. */
@ApplicationModule(
        allowedDependencies = {
            "press",
            "classification",
            "followup",
            "attendance",
            "meeting",
            "pokja",
            "area",
            "account",
            "shared"
        })
package id.go.lubuklinggau.pokja.report;

import org.springframework.modulith.ApplicationModule;
