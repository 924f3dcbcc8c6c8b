package org.accord.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.Visitor;
import org.accord.casefile.MandateId;
import org.accord.casefile.MandateType;
import org.accord.casefile.Mandates;
import org.accord.casefile.NewMandate;
import org.accord.casefile.NewRestriction;
import org.accord.casefile.Restrictions;
import org.accord.casefile.Slot;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each page says of readings and of what they set off, to each kind of reader. */
@AccordTest
class ReadingPagesTest {

    private static final String SAFETY = "Je me sens en sécurité";
    private static final String CHOICES = "J’ai eu de vrais choix";
    private static final String PEOPLE = "Je vois les gens que je veux voir";
    private static final String OWN_TIME = "J’ai du temps pour ma vie à moi";
    private static final String ABOUT_SAFETY = "On se parle de sécurité";
    private static final String CHECK = "mieux faire avec vous";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    ReadingRoom room;

    @Autowired
    Triggers triggers;

    @Autowired
    Accounts accounts;

    @Autowired
    Mandates mandates;

    @Autowired
    Restrictions restrictions;

    @Autowired
    JdbcClient jdbc;

    private Cases.Case file;
    private SignedIn carer;
    private SignedIn representative;
    private SignedIn supervisor;

    @BeforeEach
    void aCase() {
        carer = cases.human("Tania Roy");
        representative = cases.human("Rémi Roy");
        supervisor = cases.human("Sam Cyr", Role.SUPERVISOR);
        file = cases.open().withCaregiver(carer).withNamed(Slot.SUPERVISOR, supervisor);
        room.agrees(file, "QL3=2 CH5=3");
    }

    @Test
    void everyPageKeepsFromThePractitionerHowThePersonSaysTheyWereTreated() {
        room.says(file, file.person, "reading", "ql1=4 pr3=0 ql3=3");

        for (String page : new String[] {"", "/readings", "/documents/reading", "/decisions", "/timeline"}) {
            String body = page(file.practitioner, page);
            assertThat(body)
                    .as(page)
                    .doesNotContain(CHOICES, CHECK, "La façon de faire ensemble", "place n’a pas été respectée");
        }
        assertThat(page(file.person, "/readings")).contains(CHOICES, CHECK, PEOPLE);
        assertThat(page(file.person, "/decisions")).contains("La façon de faire ensemble");
        assertThat(page(supervisor, "/readings")).contains(CHOICES);
        assertThat(page(file.practitioner, "/readings")).contains(SAFETY, PEOPLE);
    }

    @Test
    void unlessThePersonAgrees() {
        room.says(file, file.person, "reading", "pr3=0 sharePractitioner=true");

        assertThat(page(file.practitioner, "/readings")).contains(CHOICES, CHECK);
        assertThat(page(file.practitioner, "/documents/reading")).contains(CHOICES);
    }

    @Test
    void whatCameOfACheckIsToldToThePractitionerAndNotWhy() {
        room.says(file, file.person, "reading", "pr3=0");
        triggers.settle(room.trigger(file, "COPRODUCTION_CHECK").id(), "CHANGE_HOW");

        assertThat(page(file.practitioner, "/readings"))
                .contains("on change la façon de faire")
                .doesNotContain(CHOICES, "place n’a pas été respectée");
    }

    @Test
    void safetyNeverReachesACarerNorWhoRepresentsThePerson() {
        represents();
        room.says(file, file.person, "reading", "ql1=0 ql3=3");
        assertThat(page(representative, "/decisions")).as("he does read").contains("<h1", "Décisions");

        for (SignedIn reader : new SignedIn[] {carer, representative}) {
            for (String page : new String[] {"", "/readings", "/documents/reading", "/decisions", "/timeline"}) {
                assertThat(page(reader, page))
                        .as(reader.name() + page)
                        .doesNotContain(SAFETY, ABOUT_SAFETY, "en sécurité");
            }
        }
        assertThat(page(file.practitioner, "")).contains(ABOUT_SAFETY);
        assertThat(page(file.person, "")).contains(ABOUT_SAFETY);
    }

    /** Nor does what the table of priorities was asked once it was talked about. */
    @Test
    void norDoesWhatIsSaidOfItInTheTalk() {
        represents();
        file.goesOnTo("userTask_story");
        room.says(file, file.person, "reading", "ql1=0");
        file.does(
                file.practitioner,
                "userTask_safetyConversation",
                """
                {"words":"J'ai peur la nuit.","safety":"IMMEDIATE","network":"HOLDING"}""");

        assertThat(page(file.person, "/decisions")).contains("lignes P1");
        assertThat(page(representative, "/decisions")).contains("lignes B6").doesNotContain("lignes P1");
    }

    @Test
    void whoToWhomThePersonClosedTheirReadingsSeesOnlyWhatTheySaidThemselves() {
        room.says(file, file.person, "reading", "ql1=1 ql3=1");
        room.says(file, file.practitioner, "observer-reading", "ql3=4");
        assertThat(page(file.practitioner, "/readings")).contains(SAFETY, ABOUT_SAFETY, "Un peu");

        restrictions.give(
                new NewRestriction(file.id, file.practitioner.id(), "", Set.of("reading"), null, "C'est à moi."),
                file.person.id());

        for (String page : new String[] {"", "/readings", "/documents/reading", "/decisions", "/timeline"}) {
            assertThat(page(file.practitioner, page))
                    .as(page)
                    .doesNotContain(SAFETY, ABOUT_SAFETY, "Un peu", "lignes T");
        }
        assertThat(page(file.practitioner, "/readings")).contains(PEOPLE, "Tout à fait");
        assertThat(page(supervisor, "/readings")).as("nobody else").contains(SAFETY, "Un peu");
    }

    private void represents() {
        MandateId mandate = mandates.record(
                new NewMandate(
                        file.id,
                        representative.id(),
                        MandateType.TUTORSHIP,
                        Set.of("plan"),
                        Set.of(),
                        "Un jugement",
                        LocalDate.of(2026, 1, 5),
                        null),
                file.practitioner.id());
        mandates.verify(mandate, file.practitioner);
        mandates.verify(mandate, supervisor);
    }

    @Test
    void aCarersAnswersAreTheirsAloneAndThePractitionerIsToldToLook() {
        room.says(file, carer, "caregiver-reading", "cg1=1");

        assertThat(page(carer, "/readings")).contains(OWN_TIME, "sa propre vie en souffre");
        assertThat(page(file.person, "/readings")).doesNotContain("<h3", "sa propre vie en souffre");
        assertThat(page(file.practitioner, "/readings"))
                .contains("sa propre vie en souffre")
                .doesNotContain("<h3");
        assertThat(page(file.person, "/documents/caregiver-reading")).doesNotContain(OWN_TIME);
        assertThat(page(file.practitioner, "/decisions")).doesNotContain("CAREGIVER_QOL");
    }

    @Test
    void whoLooksOnStandsBesideThePersonInTheTable() {
        room.says(file, file.person, "reading", "ql3=1");
        room.says(file, file.practitioner, "observer-reading", "ql3=4");

        assertThat(page(file.person, "/readings"))
                .contains("Un peu", "Ce que Lise Morin observe", "Tout à fait", "accord-chart-observer");
    }

    @Test
    void aFormAsksWhatWasChosenAndWhatIsAlwaysAskedInTheWordsOfToday() {
        String asked = page(file.person, "/readings/new");
        assertThat(asked)
                .contains("\"ql1\"", "\"pr1\"", "\"pr7\"", "\"ql3\"", "Mon but à moi : Marcher ((jusqu)) au parc")
                .doesNotContain("\"ql2\"", "\"ch1\"", "{{");
        assertThat(page(file.practitioner, "/readings/new")).contains("\"ql3\"").doesNotContain("\"pr1\"", "\"ql1\"");
        assertThat(page(carer, "/readings/new")).contains("\"cg1\"").doesNotContain("\"ql3\"", "\"pr1\"", "\"ql1\"");
    }

    @Test
    void anyTimeIsATimeToSayHowItGoesAndTwiceTheSameIsOnce() {
        Visitor person = visitor(file.person);
        String at = "/case-files/" + file.id + "/readings/new";
        person.get(at);
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            HttpResponse<String> kept = person.post(
                    at, "form", "reading", "submission", "{\"ql1\":\"4\",\"pr1\":\"3\"}", "idempotencyKey", key);
            assertThat(kept.statusCode()).isEqualTo(302);
        }

        assertThat(jdbc.sql("select count(*) from accord.reading_session where case_file_id = :id")
                        .param("id", file.id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsNotAskedIsNotTakenAndNobodySpeaksForThePerson() {
        String at = "/case-files/" + file.id + "/readings/new";
        String key = UUID.randomUUID().toString();
        Visitor person = visitor(file.person);
        person.get(at);
        Visitor practitioner = visitor(file.practitioner);
        practitioner.get(at);

        assertThat(person.post(at, "form", "reading", "submission", "{\"ch1\":\"2\"}", "idempotencyKey", key)
                        .statusCode())
                .as("not chosen")
                .isEqualTo(422);
        assertThat(person.post(
                                at,
                                "form",
                                "reading",
                                "submission",
                                "{\"helper\":\"LEAD_PRACTITIONER\",\"pr1\":\"2\"}",
                                "idempotencyKey",
                                key)
                        .statusCode())
                .as("not asked by whom it is about")
                .isEqualTo(422);
        assertThat(practitioner
                        .post(at, "form", "reading", "submission", "{\"ql3\":\"2\"}", "idempotencyKey", key)
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor(cases.human("Personne d’ici")).get(at).statusCode()).isEqualTo(404);
    }

    private String page(SignedIn who, String path) {
        return visitor(who).get("/case-files/" + file.id + path).body();
    }

    private Visitor visitor(SignedIn who) {
        return Visitor.signedIn(port, accounts.find(who.id()).orElseThrow().signInName(), Cases.PASSWORD);
    }
}
