package id.go.lubuklinggau.pokja;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The office's day is that of the injected clock; the host may be set to any zone. */
class ClockTests {

    private static final Set<String> NOT_ASKED = Set.of(
            // Signs in before there are beans.
            "id.go.lubuklinggau.pokja.account.SignedInUser",
            // Names a folder that is set aside.
            "id.go.lubuklinggau.pokja.database.EmbeddedDatabase",
            // Makes the clock.
            "id.go.lubuklinggau.pokja.shared.SharedConfiguration");

    @Test
    void nobodyAsksTheHostForTheTime() {
        var ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.go.lubuklinggau.pokja")
                .that(DescribedPredicate.describe("asked", type -> !NOT_ASKED.contains(type.getName())));

        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe("asks the host for the time", ClockTests::asksTheHost))
                .orShould()
                .callConstructorWhere(target(DescribedPredicate.<AccessTarget.CodeUnitCallTarget>describe(
                        "is a new Date",
                        constructor -> constructor.getOwner().isEquivalentTo(Date.class)
                                && constructor.getRawParameterTypes().isEmpty())))
                .check(ours);
    }

    private static boolean asksTheHost(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        return switch (call.getName()) {
            case "now" ->
                owner.getPackageName().equals("java.time")
                        && call.getTarget().getRawParameterTypes().stream().noneMatch(equivalentTo(Clock.class)::test);
            case "systemDefault" -> owner.isEquivalentTo(ZoneId.class);
            case "system", "systemUTC", "systemDefaultZone" -> owner.isEquivalentTo(Clock.class);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "getDefault" -> owner.isEquivalentTo(TimeZone.class);
            default -> false;
        };
    }
}
