package org.accord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.Answers;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** SC1: a plan that changes after it was signed. */
class MadameTTest extends Scenario {

    private PageUser aime;
    private PageUser tania;
    private PageUser nuit;
    private String roundOfV1;
    private String roundOfV2;

    @Test
    @Order(1)
    void row1MonsieurAGivesTwoConsentsAndMadameTSeesSharedPartsOnly() {
        liseStarts("Aimé A.", "carerName", "Tania T.", "carerSignInName", signInName("Tania T."));
        aime = invited("Aimé A.");
        tania = invited("Tania T.");
        assertThat(tania.status(caseFile)).as("before he consents").isNotEqualTo(200);

        lise.does("Accueillir et expliquer", Answers.WELCOME);
        aime.does("Dire ses préférences", Answers.PREFERENCES);
        aime.does("Consentir ou non au service", Answers.CONSENT);
        shares(aime, "SHARE_CAREGIVER");

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
        goesOnTo(PLAN, aime, lise);
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
        nuit = partnerJoins("Nora B.", "Nuit calme");
        assertThat(nuit.status(caseFile)).as("before he consents").isEqualTo(403);
        shares(aime, "SHARE_PARTNER");
        assertThat(nuit.status(caseFile)).isEqualTo(200);
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
        assertThat(aime.reads(caseFile + "/timeline")).contains("Prochain bilan prévu : " + day(45));

        daysPass(44);
        assertThat(aime.tasks()).as("the day before").isEmpty();
        daysPass(2);
        aime.does("Dire si c’est juste", Answers.IT_IS_RIGHT);
        assertThat(aime.tasks()).containsExactly("Dire ce qui a changé");
    }

    @Test
    @Order(11)
    void row11HerOwnLifeSuffersAndWithin14DaysHerPartIsLookedAtWithHer() {
        says(tania, "caregiver-reading", """
                {"cg1":"1"}""");

        for (PageUser asked : List.of(tania, lise)) {
            assertThat(asked.task("Revoir la part du proche")).contains("Dans 14 jours", day(14));
        }
        assertThat(tania.reads(caseFile + "/readings"))
                .contains("J’ai du temps pour ma vie à moi", "Un peu")
                .contains("On revoit la place de la personne proche, avec elle", "Au plus tard le " + day(14));
        assertThat(aime.reads(caseFile + "/readings")).as("her answer is hers").doesNotContain("J’ai du temps pour");
        assertThat(aime.isAsked("Revoir la part du proche")).isFalse();
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
