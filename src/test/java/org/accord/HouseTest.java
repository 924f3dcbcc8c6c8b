package org.accord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.modulith.core.ApplicationModules;

/** Reads all classes once, and lets them go. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseTest {

    private final JavaClasses main = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.accord");

    @Test
    void theArrowsBetweenTheRoomsRunOneWay() {
        ApplicationModules.of(Accord.class).verify();
    }

    @Test
    void theEngineHasOneDoorADirection() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.accord.cycle..",
                        "org.accord.decisions..",
                        "org.accord.guard..",
                        "org.accord.programme..",
                        "org.accord.system..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(main);
    }

    /** The guard judges FEEL by the parser that will read it, and knows nothing else of the engine. */
    @Test
    void theGuardReadsModelsWithoutTheEngine() {
        noClasses()
                .that()
                .resideInAPackage("org.accord.guard..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.camunda..").and(resideOutsideOfPackage("org.camunda.feel..")))
                .check(main);
    }

    @Test
    void nobodyReadsTheTimeFromAnywhereButTheClock() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(main);
    }
}
