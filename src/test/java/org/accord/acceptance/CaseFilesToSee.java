package org.accord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.MandateType;
import org.accord.casefile.Mandates;
import org.accord.casefile.NewMandate;
import org.accord.casefile.NewRestriction;
import org.accord.casefile.Restrictions;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.people.Proof;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.readings.AnyTimeReadings;
import org.accord.signoff.AssistedRequest;
import org.accord.signoff.AssistedSigning;
import org.accord.signoff.AssistedSignings;
import org.accord.signoff.Scan;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SigningMode;
import org.accord.system.Actor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What there is to see of case files: one whose plan is being signed, one that has just begun, and one that is lived. */
@Component
class CaseFilesToSee {

    /** @param addresses what stands for each name in {@code visits.txt} */
    record Seen(Cases.Case file, SignedIn carer, SignedIn witness, Map<String, Object> addresses) {}

    private final Cases cases;
    private final AssistedSignings assisted;
    private final AnyTimeReadings readings;
    private final Restrictions restrictions;
    private final Mandates mandates;

    CaseFilesToSee(
            Cases cases,
            AssistedSignings assisted,
            AnyTimeReadings readings,
            Restrictions restrictions,
            Mandates mandates) {
        this.cases = cases;
        this.assisted = assisted;
        this.readings = readings;
        this.restrictions = restrictions;
        this.mandates = mandates;
    }

    Seen begun() {
        SignedIn carer = cases.human("Tania Roy");
        Cases.Case file = cases.open(cases.human("Ovide Roy"), cases.human("Lise Morin", Role.PRACTITIONER))
                .withCaregiver(carer)
                .goesOnTo("userTask_plan");
        file.does(
                file.practitioner,
                "userTask_plan",
                Answers.plan("{\"what\":\"Repas\",\"who\":\"CAREGIVER\",\"agreement\":\"AGREED\"}"));
        UUID receipt = file.answers(file.practitioner, SignDecision.SIGNED, "").event();
        SignedIn witness = cases.human("Wanda Roy", Role.SUPERVISOR);
        Map<String, Object> addresses = new HashMap<>(Map.of(
                "file",
                "/case-files/" + file.id,
                "round",
                file.round().id(),
                "receipt",
                receipt,
                "whom",
                "CAREGIVER~" + carer.id(),
                "account",
                carer.id(),
                "assisted",
                helped(file, witness).id(),
                "lived",
                "/case-files/" + aPlanIsLived(file.person, file.practitioner),
                "task",
                cases.open(file.person, file.practitioner)
                        .task("userTask_welcome")
                        .id()));
        return new Seen(file, carer, witness, addresses);
    }

    private AssistedSigning helped(Cases.Case file, SignedIn witness) {
        return assisted.ask(new AssistedRequest(
                file.round().id(),
                new SlotKey(Slot.PERSON, 1),
                file.person.id(),
                file.practitioner,
                witness.id(),
                SigningMode.PAPER_SCAN,
                SignDecision.SIGNED,
                JsonNodeFactory.instance.objectNode(),
                "",
                true,
                Scan.of("%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII)),
                file.round().facts().subjectHash(),
                UUID.randomUUID(),
                Locale.FRENCH,
                Proof.FRESH));
    }

    /** With readings that differ, a part that is closed to the practitioner, and a mandate that nobody has verified. */
    private CaseFileId aPlanIsLived(SignedIn person, SignedIn practitioner) {
        CaseFileId file = cases.open(person, practitioner).goesOnTo("userTask_delivery").id;
        Actor.as("test", () -> {
            says(file, "reading", "{\"ql1\":\"3\",\"pr1\":\"NO_ANSWER\",\"ql3\":\"1\"}", person);
            says(file, "observer-reading", "{\"ql3\":\"4\"}", practitioner);
            restrictions.give(
                    new NewRestriction(file, practitioner.id(), "", Set.of("story"), null, "C’est à moi."),
                    person.id());
            mandates.record(
                    new NewMandate(
                            file,
                            cases.human("Remi").id(),
                            MandateType.TUTORSHIP,
                            Set.of("plan"),
                            Set.of(),
                            "Jugement",
                            LocalDate.EPOCH,
                            null),
                    practitioner.id());
        });
        return file;
    }

    private void says(CaseFileId file, String form, String answers, SignedIn who) {
        assertThat(readings.give(file, form, new JsonMapper().readTree(answers), UUID.randomUUID(), who))
                .isEmpty();
    }
}
