package org.accord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.MovableClock;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.system.Actor;
import org.accord.system.Days;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first scenario of the domain: one row, one test, each going on where the one before it ended. */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MadameTTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final String PLAN = "Écrire le plan ensemble";
    private static final String SIGN = PageUser.SIGN;

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService engine;

    private PageUser lise;
    private PageUser aime;
    private PageUser tania;
    private PageUser nuit;
    private String caseFile;
    private String id;
    private String roundOfV1;
    private String roundOfV2;

    @BeforeAll
    void lise() {
        SignedIn practitioner = cases.human("Lise Morin", Role.PRACTITIONER);
        lise = PageUser.signedIn(
                port, accounts.find(practitioner.id()).orElseThrow().signInName());
    }

    @Test
    @Order(1)
    void row1MonsieurAGivesTwoConsentsAndMadameTSeesSharedPartsOnly() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        PageForm start = PageForm.to(lise.html("/case-files/new"), "/case-files/new", "/case-files/new");
        var started = lise.visitor.post(
                "/case-files/new",
                start.fields(
                        "name", "Aimé A.",
                        "signInName", "aime-" + mark,
                        "language", "fr",
                        "carerName", "Tania T.",
                        "carerSignInName", "tania-" + mark));
        caseFile = PageUser.next(started);
        id = caseFile.substring(caseFile.lastIndexOf('/') + 1);
        String links = lise.html(caseFile);
        aime = PageUser.invited(port, links, "Aimé A.", "aime-" + mark);
        tania = PageUser.invited(port, links, "Tania T.", "tania-" + mark);
        assertThat(tania.status(caseFile)).as("before he consents").isNotEqualTo(200);

        lise.does("Accueillir et expliquer", Answers.WELCOME);
        aime.does("Dire ses préférences", Answers.PREFERENCES);
        aime.does("Consentir ou non au service", Answers.CONSENT);
        shares("SHARE_CAREGIVER");

        assertThat(aime.reads(caseFile + "/consents"))
                .containsPattern("Recevoir le service Oui [1-9]")
                .containsPattern("Partager une partie de mon dossier avec Tania T\\. Oui [1-9]")
                .contains("Tania T. peut lire : Plan d’intervention");
        assertThat(tania.reads(caseFile)).contains("Aimé A.");
        for (String closed : List.of("/decisions", "/timeline", "/consents", "/access-log", "/documents/preferences")) {
            assertThat(tania.status(caseFile + closed)).as(closed).isEqualTo(403);
        }
    }

    @Test
    @Order(2)
    void row2AnUnmetCriterionWithoutHisWordsGoesBackToHim() {
        lise.does(
                "Examiner l’accès ensemble",
                """
                {"criteria":[{"criterion":"Au moins 3 h d’aide à domicile","criterionClass":"ADMINISTRATIVE","met":false,
                              "gap":"SMALL","ground":"CAREGIVER_STRAIN"}],
                 "safety":"NONE","network":"BREAKING","situation":"ORDINARY"}""");

        assertThat(aime.reads(caseFile + "/decisions"))
                .contains("Résultat Il manque les mots de la personne", "lignes A2")
                .contains("Nous ne pouvons pas décider sans vos mots.")
                .contains("Issue On demande d’abord ses mots à la personne", "lignes B1")
                .contains("Rien ne se décide avant que vous ayez pu dire ce qui compte pour vous.");
        assertThat(aime.tasks()).containsExactly("Dire avec ses mots");
    }

    @Test
    @Order(3)
    void row3HeDictatesHisReasonAndTheCriterionIsRelaxed() {
        aime.does(
                "Dire avec ses mots",
                """
                {"choice":"MY_WORDS","words":"Ma fille ne dort plus. Il manque si peu.","writtenBy":"HELPER",
                 "helper":"Tania T."}""");

        assertThat(aime.reads(caseFile + "/decisions"))
                .contains("Résultat On peut assouplir", "Durée en jours 180")
                .contains("Protection Revoir ensemble après 90 jours", "lignes A6")
                .contains("Signatures demandées Personne usagère, Intervenant·e pivot")
                .contains("Il s’agit d’une règle de gestion")
                .contains("Pour vérifier : criterion-relaxation, version ")
                .contains("La personne a donné ses mots Oui")
                .contains("Issue Le service est accordé, avec un critère assoupli", "lignes B5")
                .contains("R1-ACCESS_RELAXATION, R6-ACCESS_RELAXATION");
        assertThat(aime.reads(aime.address(SIGN)))
                .contains("Au moins 3 h d’aide à domicile", "Ma fille ne dort plus. Il manque si peu.", "180")
                .contains("Personne usagère (Aimé A.) – signature nécessaire")
                .contains("Intervenant·e pivot (Lise Morin) – signature nécessaire");
        assertThat(tania.tasks()).isEmpty();
    }

    @Test
    @Order(4)
    void row4BothSignAndTheRelaxationIsActiveUntilDay180WithAReviewOnDay90() {
        aime.signs();
        assertThat(aime.reads(caseFile)).doesNotContain("Critères assouplis");
        lise.signs();

        assertThat(aime.reads(caseFile))
                .contains("Critères assouplis Au moins 3 h d’aide à domicile")
                .contains("Jusqu’au " + day(180), "Revu le " + day(90));
        assertThat(aime.reads(caseFile + "/timeline")).contains("Assouplissement d’un critère en vigueur");
    }

    @Test
    @Order(5)
    void row5ABreakingNetworkIsHighPriorityWithin30DaysWithRespiteMeanwhile() {
        assertThat(aime.reads(caseFile + "/decisions"))
                .contains("Priorité Élevée", "Début au plus tard, en jours 30", "lignes P3")
                .contains("Pendant l’attente Un appel, et du répit pour les proches")
                .contains("nous leur offrons du répit en attendant");
    }

    @Test
    @Order(6)
    void row6APlanInWhichMadameTWatchesAtNightAsksHerToSignToo() {
        aime.does("Raconter son histoire", Answers.STORY);
        lise.does("Croiser les savoirs", Answers.PORTRAIT);
        aime.signs();
        lise.signs();
        aime.does("Dire ce qui compte", Answers.OUTCOMES);
        aime.signs();
        lise.signs();
        aime.does("Dire où j’en suis", Answers.FIRST_READING);
        lise.does(PLAN, plan(6, "CAREGIVER", "Tania T."));

        assertThat(aime.reads(caseFile + "/decisions")).contains("lignes R1-PLAN, R6-PLAN, R7-PLAN");
        roundOfV1 = tania.address(SIGN);
        assertThat(tania.reads(roundOfV1))
                .contains("Plan d’intervention, version 1", "Veille de nuit")
                .contains("Personne usagère (Aimé A.) – signature nécessaire")
                .contains("Intervenant·e pivot (Lise Morin) – signature nécessaire")
                .contains("Proche aidant·e (Tania T.) – signature nécessaire")
                .doesNotContain("Partenaire (");
    }

    @Test
    @Order(7)
    void row7AChangeAfterTwoSignaturesVoidsBothAndEachSignerSeesTheDifference() {
        aime.signs();
        tania.signs();
        assertThat(lise.html(roundOfV1)).contains(roundOfV1 + "/words");
        var rewritten = lise.send(roundOfV1 + "/words", plan(4, "CAREGIVER", "Tania T."));
        assertThat(rewritten.statusCode()).isEqualTo(302);
        roundOfV2 = PageUser.next(rewritten);

        assertThat(aime.reads(roundOfV1))
                .contains("Les signatures sur cette version ne comptent plus.")
                .contains("Personne usagère (Aimé A.) – signature qui ne compte plus")
                .contains("Proche aidant·e (Tania T.) – signature qui ne compte plus");
        for (PageUser signer : List.of(aime, tania)) {
            assertThat(signer.notices()).contains("Le texte que vous aviez signé a changé : Plan");
            assertThat(signer.tasks()).containsExactly(SIGN + " : Plan d’intervention");
            assertThat(signer.address(SIGN)).isEqualTo(roundOfV2);
            assertThat(signer.reads(roundOfV2))
                    .contains("Plan d’intervention, version 2")
                    .contains("Ce qui a changé depuis la version 1, à laquelle vous avez répondu")
                    .containsPattern("Heures par semaine[^.]*: c’était « 6[^»]*», c’est maintenant « 4");
        }
        assertThat(lise.address(SIGN)).isEqualTo(roundOfV2);
    }

    @Test
    @Order(8)
    void row8SheAsksForAChangeTheRoundEndsAndThePlanIsToBeWrittenAnewWithin7Days() {
        tania.answers(
                """
                {"decision":"CHANGES_REQUESTED","words":"Je ne peux plus veiller la nuit."}""");

        assertThat(tania.reads(roundOfV2))
                .contains("Quelqu’un demande un changement.", "Proche aidant·e (Tania T.) – a demandé un changement")
                .contains("Je ne peux plus veiller la nuit.");
        assertThat(aime.reads(caseFile + "/decisions"))
                .contains("Action Réécrire le texte", "Délai en jours 7", "lignes E3");
        assertThat(lise.tasks()).containsExactly(PLAN);
        assertThat(lise.task(PLAN)).contains("Dans 7 jours", day(7));
        assertThat(aime.tasks()).as("he may write it too").containsExactly(PLAN);
        for (PageUser asked : List.of(aime, lise)) {
            assertThat(asked.notices())
                    .contains("Quelqu’un demande un changement : Plan d’intervention.")
                    .contains("On ne vous demande plus votre signature");
        }
    }

    @Test
    @Order(9)
    void row9WithAPartnerForTheNightAllFourSignAndTheEarlierVersionsStayReadable() {
        aPartnerJoins();
        lise.does(PLAN, plan(6, "PARTNER_ORG", "Nuit calme"));
        String round = nuit.address(SIGN);
        assertThat(nuit.reads(round)).contains("Partenaire (Nora B.) – signature nécessaire");

        List.of(aime, lise, tania).forEach(PageUser::signs);
        assertThat(aime.reads(round)).contains("Les signatures sont demandées.");
        nuit.signs();

        assertThat(aime.reads(round)).contains("C’est convenu.");
        assertThat(aime.reads(caseFile)).contains("Plan d’intervention, version 3 convenu le " + day(0));
        assertThat(aime.reads(caseFile + "/documents/plan?version=1"))
                .contains("6 h", "une version plus récente l’a remplacée");
        assertThat(aime.reads(caseFile + "/documents/plan?version=2"))
                .contains("4 h", "une version plus récente l’a remplacée");
        assertThat(tania.reads(caseFile + "/documents/plan?version=1")).contains("Veille de nuit");
        assertThat(aime.reads(caseFile + "/ledger"))
                .contains("toutes intactes", "a demandé un changement : Plan d’intervention, version 2");
    }

    @Test
    @Order(10)
    void row10WithARelaxationTheReviewComesAfter45Days() {
        assertThat(aime.reads(caseFile + "/decisions")).contains("Jours 45", "lignes V3");
        LocalDate review = Days.today(clock).plusDays(45);
        assertThat(aime.reads(caseFile + "/timeline")).contains("Prochain bilan prévu : " + DAY.format(review));

        clock.forward(Duration.ofDays(44));
        fireWhatIsDue();
        assertThat(aime.tasks()).as("the day before").isEmpty();
        clock.forward(Duration.ofDays(2));
        fireWhatIsDue();
        assertThat(aime.tasks()).containsExactly("Dire ce qui a changé");
    }

    private void aPartnerJoins() {
        String people = caseFile + "/participants";
        String name = "nora-" + UUID.randomUUID().toString().substring(0, 8);
        PageForm add = PageForm.to(lise.html(people), people, "/participants");
        var added = lise.visitor.post(
                add.action(),
                add.fields(
                        "slot", "PARTNER_ORG",
                        "name", "Nora B.",
                        "signInName", name,
                        "organisation", "Nuit calme",
                        "language", "fr"));
        nuit = PageUser.invited(port, lise.visitor.follow(added).body(), "Nora B.", name);
        assertThat(nuit.status(caseFile)).as("before he consents").isEqualTo(403);
        shares("SHARE_PARTNER");
        assertThat(nuit.status(caseFile)).isEqualTo(200);
    }

    /** Opens the question from the list of consents and says yes; what can be chosen beside the plan is not. */
    private void shares(String purpose) {
        String consents = aime.html(caseFile + "/consents");
        int at = consents.indexOf(purpose + "/GIVE");
        String question = consents.substring(consents.lastIndexOf('"', at) + 1, consents.indexOf('"', at))
                .replace("&amp;", "&");
        PageForm yes = PageForm.to(aime.html(question), question, purpose + "/GIVE");
        assertThat(aime.visitor.post(yes.action(), yes.fields()).statusCode()).isEqualTo(302);
    }

    private void fireWhatIsDue() {
        String instance = engine.createProcessInstanceQuery()
                .variableValueEquals("caseFileId", id)
                .singleResult()
                .getId();
        Actor.as("test", () -> jobs.createJobQuery().processInstanceId(instance).executable().list().stream()
                .map(org.camunda.bpm.engine.runtime.Job::getId)
                .forEach(jobs::executeJob));
    }

    private String day(int later) {
        return DAY.format(Days.today(clock).plusDays(later));
    }

    private static String plan(int respiteHours, String whoWatches, String name) {
        return Answers.plan(
                """
                {"what":"Répit","who":"LEAD_PRACTITIONER","hoursPerWeek":%d,"agreement":"AGREED"}"""
                        .formatted(respiteHours),
                """
                {"what":"Veille de nuit","who":"%s","name":"%s","agreement":"AGREED"}"""
                        .formatted(whoWatches, name),
                """
                {"what":"L’accompagner le dimanche","who":"CAREGIVER","name":"Tania T.","agreement":"AGREED"}""");
    }
}
