/** What the office owes the people whose data it keeps (UU 27/2022): their records, requests, and how long data stays. */
@ApplicationModule(
        allowedDependencies = {
            "press",
            "document",
            "attendance",
            "meeting",
            "pokja",
            "audit",
            "area",
            "account",
            "shared"
        })
package id.go.lubuklinggau.pokja.privacy;

import org.springframework.modulith.ApplicationModule;
