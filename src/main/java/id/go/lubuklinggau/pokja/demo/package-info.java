/** The demo scenario: the meeting of 14-15 Juni 2021, made by the application's own services for an empty database. */
@ApplicationModule(
        allowedDependencies = {
            "classification",
            "followup",
            "document",
            "attendance",
            "meeting",
            "pokja",
            "area",
            "account",
            "shared"
        })
package id.go.lubuklinggau.pokja.demo;

import org.springframework.modulith.ApplicationModule;
