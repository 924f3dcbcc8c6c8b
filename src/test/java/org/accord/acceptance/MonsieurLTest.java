package org.accord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.accord.Answers;
import org.accord.people.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** SC2: a plan that is refused, readings that say why, and a partner led by its users. */
class MonsieurLTest extends Scenario {

    private static final String HE_LEADS = "La personne a mené";
    private static final String TALK = "Se parler du désaccord";
    private static final String CHECK = "Demander à la personne";
    private static final String CIRCLE = "Tenir le cercle";
    private static final String STAY_OR_CHANGE = "Rester ou changer";
    private static final String VOICE = "Dire la voix d’un·e pair·e";
    private static final String COMMITTEE = "Chercher une issue en comité";
    private static final String CONTACT = "Dire si le contact est fait";
    private static final String WAS_NOT_HEARD = """
            {"pr2":"1"}""";
    private static final String PHARE = "Le Phare";

    private PageUser marc;
    private PageUser sam;
    private PageUser elise;
    private PageUser carole;
    private PageUser alex;
    private PageUser phil;
    private PageUser ophelie;
    private String firstRound;
    private String secondRound;
    private String thirdRound;

    @BeforeAll
    void people() {
        liseStarts("Marc L.");
        marc = invited("Marc L.");
        sam = here(somebody("Sam Cyr", Role.SUPERVISOR));
        elise = here(somebody("Élise Roy", Role.PEER_COMMITTEE, Role.EXPERT_BY_EXPERIENCE));
        carole = here(somebody("Carole Dion", Role.PEER_COMMITTEE));
        alex = here(somebody("Alex Roy", Role.LIAISON_AGENT));
        written.put(
                "preferences",
                """
                {"language":"fr","signingMode":"PORTAL","supportsInPlace":true,"preference":"LEAD"}""");
        written.put("story", """
                {"words":"Je veux revoir mes amis."}""");
    }

    @Test
    @Order(1)
    void row1HeWantsToLeadWithWhatHeNeedsToDoSo() {
        goesOnTo(SIGN, marc, lise);

        assertThat(marc.reads(caseFile + "/decisions"))
                .contains("Les soutiens sont en place Oui", "Place que la personne veut prendre Je veux mener")
                .contains("Degré minimal On fait ensemble", "Degré visé La personne mène", "lignes C4")
                .contains("Vous voulez mener cette étape.");
        assertThat(marc.reads(caseFile))
                .contains("Accueil " + HE_LEADS + " On a décidé ensemble")
                .contains("Accès " + HE_LEADS + " On a décidé ensemble");
    }

    @Test
    @Order(2)
    void row2HeRefusesAPlanInWhichHisGoalIsNotAndSomebodyElseThanLiseTalksWithHim() {
        goesOnTo(PLAN, marc, lise);
        lise.does(PLAN, Answers.PLAN);
        firstRound = marc.answers("""
                {"decision":"REFUSED","words":"Mon but n’y est pas."}""");

        assertThat(marc.reads(firstRound))
                .contains("Quelqu’un a refusé. Rien n’est convenu", "Personne usagère (Marc L.) – a refusé")
                .contains("Mon but n’y est pas.");
        assertThat(marc.reads(caseFile + "/decisions"))
                .contains("Action Parler ensemble de ce qui diffère", "Délai en jours 7", "lignes E4");
        assertThat(sam.tasks()).containsExactly(TALK);
        assertThat(sam.task(TALK)).contains("Dans 7 jours", day(7));
        assertThat(lise.tasks()).as("neither to talk nor to act").isEmpty();
        assertThat(lise.status(sam.address(TALK))).as("not by her").isEqualTo(404);
        assertThat(marc.tasks()).isEmpty();
        assertThat(marc.reads(caseFile)).contains("Résultats visés").doesNotContain("Plan d’intervention, version 1");
    }

    @Test
    @Order(3)
    void row3WhatHeKnowsOfHisLifeDidNotCountAndSomebodyElseThanLiseAsksHim() {
        says(marc, "reading", WAS_NOT_HEARD);

        assertThat(marc.reads(caseFile + "/readings"))
                .contains("Ce que je sais de ma vie a compté.", "Marc L. Un peu")
                .contains("On vous demande comment mieux faire avec vous", "Au plus tard le " + day(7))
                .doesNotContain("L’équipe reçoit du soutien");
        assertThat(marc.reads(caseFile + "/decisions")).contains("lignes T5");
        assertThat(sam.tasks()).containsExactly(CHECK, TALK);
        assertThat(sam.task(CHECK)).contains("Dans 7 jours", day(7));
        assertThat(lise.tasks()).isEmpty();
        assertThat(lise.status(sam.address(CHECK))).as("not by her").isEqualTo(404);
        assertThat(lise.reads(caseFile + "/readings")).doesNotContain("Ce que je sais de ma vie a compté");
        assertThat(lise.reads(caseFile + "/decisions")).doesNotContain("lignes T5");
    }

    @Test
    @Order(4)
    void row4HeRefusesAgainAndACommitteeInWhichAPeerSpeaksOffersACompanionAndSomebodyElse() {
        sam.does(TALK, Answers.wayForward("NEW_VERSION"));
        lise.does(PLAN, Answers.PLAN.replace("Six mois", "Un an"));
        secondRound = marc.answers("""
                {"decision":"REFUSED","words":"Toujours pas mon but."}""");

        assertThat(marc.reads(secondRound)).contains("Plan d’intervention, version 2", "Quelqu’un a refusé.");
        assertThat(marc.reads(caseFile + "/decisions"))
                .contains("Action Demander au comité de pairs", "Délai en jours 10", "lignes E5");
        assertThat(elise.tasks()).containsExactly(VOICE);
        assertThat(carole.tasks()).as("without a peer it does not sit").isEmpty();
        assertThat(carole.status(elise.address(VOICE))).isEqualTo(404);
        elise.does(VOICE, """
                {"sees":"On ne l’écoute pas.","way":"OTHER_PRACTITIONER"}""");

        assertThat(carole.task(COMMITTEE)).contains("Dans 10 jours", day(10));
        assertThat(carole.html(carole.address(COMMITTEE)))
                .contains("On lui a offert d’être accompagnée")
                .contains("On lui a offert de travailler avec quelqu’un d’autre");
        assertThat(lise.tasks()).isEmpty();
    }

    @Test
    @Order(5)
    void row5HeSaysItAgainAndTheTeamIsSupportedAndHeIsOfferedSomebodyElse() {
        sam.does(CHECK, """
                {"outcome":"OK"}""");
        assertThat(sam.tasks()).as("the first was asked").isEmpty();

        says(marc, "reading", WAS_NOT_HEARD);

        assertThat(marc.reads(caseFile + "/decisions")).contains("lignes T5, T6");
        assertThat(marc.reads(caseFile + "/readings"))
                .contains("L’équipe reçoit du soutien, et un autre intervenant est offert")
                .contains("Au plus tard le " + day(5), "Au plus tard le " + day(7));
        assertThat(sam.tasks()).containsExactly(CHECK, CIRCLE);
        assertThat(sam.task(CHECK)).contains(day(7));
        assertThat(sam.task(CIRCLE)).contains(day(5));
        assertThat(marc.tasks()).containsExactly(STAY_OR_CHANGE);
        assertThat(lise.tasks()).isEmpty();
    }

    @Test
    @Order(6)
    void row6TheCommitteeCannotPutInForceWhatHeDidNotSign() {
        String place = secondRound + "/signature";
        var forced = carole.visitor.post(
                place,
                "slot",
                "PERSON",
                "shownHash",
                "0",
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "submission",
                "{\"decision\":\"SIGNED\"}");
        assertThat(forced.statusCode()).isIn(403, 404);
        carole.does(COMMITTEE, way("KEEP_LAST_AGREED"));

        assertThat(carole.tasks()).as("there is nothing to keep").containsExactly(COMMITTEE);
        assertThat(marc.reads(secondRound)).contains("Rien n’est convenu", "Personne usagère (Marc L.) – a refusé");
        assertThat(marc.reads(caseFile)).doesNotContain("Plan d’intervention, version");
        assertThat(marc.reads(caseFile + "/timeline")).doesNotContain("Agir et ajuster");
        assertThat(lise.tasks()).isEmpty();
        carole.does(COMMITTEE, way("NEW_VERSION"));
        assertThat(marc.tasks()).containsExactlyInAnyOrder(PLAN, STAY_OR_CHANGE);
    }

    @Test
    @Order(7)
    void row7HeChoosesAPartnerLedByItsUsersAndIsAccompaniedThere() {
        phil = here(somebody("Phil Cyr", Role.PRACTITIONER));
        joins("PARTNER_ORG", "Phil Cyr", PHARE);
        ophelie = partnerJoins("Ophélie Roy", PHARE);
        assertThat(ophelie.status(caseFile)).as("before he consents").isEqualTo(403);
        shares(marc, "SHARE_PARTNER");

        asksForReferral(
                marc,
                alex,
                """
                {"organisation":"Le Phare","userLed":true,"prefersUserLed":true,"reason":"Des gens qui sont passés par là.",
                 "shared":"Mon prénom et ce que je veux.","whoAttends":"Mon ami Paul"}""");

        assertThat(marc.reads(caseFile + "/consents"))
                .containsPattern("Partager une partie de mon dossier avec Le Phare Oui [1-9]");
        assertThat(marc.reads(caseFile + "/decisions"))
                .contains("La personne consent à l’échange avec cet organisme Oui")
                .contains("Route Accompagner la personne vers le partenaire", "lignes F5")
                .contains("Suivi dans combien de jours 14")
                .contains("vous choisissez qui vient avec vous");
        assertThat(marc.reads(caseFile)).contains("Le Phare La demande s’écrit et se signe. Rien n’est transmis.");
    }

    @Test
    @Order(8)
    void row8FourSignTheRequestAndItStaysOpenUntilHeSaysThatContactIsMade() {
        String round = marc.address(SIGN);
        assertThat(marc.reads(round))
                .contains("Orientation vers un autre service", "Mon ami Paul")
                .contains("Personne usagère (Marc L.) – signature nécessaire")
                .contains("Intervenant·e pivot (Lise Morin) – signature nécessaire")
                .contains("Agent·e de liaison", "Partenaire (");
        marc.signs();
        lise.signs();
        alex.signs();
        assertThat(marc.reads(round)).contains("Les signatures sont demandées.");
        assertThat(marc.reads(caseFile + "/access-log")).doesNotContain("Demander l’aide de cet organisme");
        ophelie.signs();
        assertThat(marc.reads(round)).contains("C’est convenu.");
        assertThat(marc.reads(caseFile + "/access-log")).contains("Le Phare", "Demander l’aide de cet organisme");
        ophelie.does("Accepter ou non", """
                {"answer":"ACCEPT","words":"Viens quand tu veux."}""");

        assertThat(marc.reads(caseFile))
                .contains("reste ouverte jusqu’à ce que la personne dise que le contact est fait");
        marc.does(CONTACT, """
                {"contact":"NOT_YET"}""");
        assertThat(marc.isAsked(CONTACT)).as("somebody makes the link first").isFalse();
        alex.does("Faire le lien", """
                {"done":"On y va ensemble mardi."}""");
        assertThat(marc.reads(caseFile))
                .contains("reste ouverte jusqu’à ce que la personne dise que le contact est fait");
        marc.does(CONTACT, """
                {"contact":"CONFIRMED"}""");
        assertThat(marc.reads(caseFile)).contains("Le Phare La personne dit que le contact est fait.");
    }

    @Test
    @Order(9)
    void row9APlanThatThePartnerLeadsIsAgreedByThemAndHim() {
        marc.does(STAY_OR_CHANGE, """
                {"choice":"OTHER","words":"Quelqu’un du Phare."}""");
        sam.does(
                "Changer d’intervenant·e",
                """
                {"personWishes":"Quelqu’un du Phare.","person":"%s","personAgrees":true}"""
                        .formatted(accountOf("Phil Cyr")));
        assertThat(lise.status(caseFile)).as("she has left").isEqualTo(403);

        phil.does(
                PLAN,
                Answers.plan(
                        """
                        {"what":"Le groupe du mardi","who":"PARTNER_ORG","name":"Le Phare","agreement":"AGREED"}"""));
        thirdRound = ophelie.address(SIGN);
        assertThat(marc.reads(thirdRound))
                .contains("Plan d’intervention, version 3", "Le groupe du mardi")
                .contains("Personne usagère (Marc L.) – signature nécessaire")
                .contains("Intervenant·e pivot (Phil Cyr) – signature nécessaire")
                .contains("Partenaire (");
        assertThat(marc.reads(caseFile + "/decisions")).contains("lignes R1-PLAN, R6-PLAN, R8-PLAN");
        ophelie.signs();
        marc.signs();
        assertThat(marc.reads(thirdRound)).contains("Les signatures sont demandées.");
        phil.signs();

        assertThat(marc.reads(thirdRound)).contains("C’est convenu.");
        assertThat(marc.reads(caseFile))
                .contains("Plan d’intervention, version 3 convenu le " + day(0))
                .contains("Plan " + HE_LEADS + " " + HE_LEADS);
    }

    @Test
    @Order(10)
    void row10TwoReadingsThatDifferStandSideBySideAndAreTalkedOver() {
        says(marc, "reading", """
                {"ql3":"1"}""");
        assertThat(marc.reads(caseFile + "/readings")).doesNotContain("On se parle de ce qu’on voit autrement");
        says(phil, "observer-reading", """
                {"ql3":"4"}""");

        assertThat(marc.reads(caseFile + "/decisions")).contains("lignes T9").doesNotContain("lignes T4", "lignes T2");
        assertThat(marc.reads(caseFile + "/readings"))
                .contains("Marc L. Un peu", "Ce que Phil Cyr observe Tout à fait")
                .contains("On se parle de ce qu’on voit autrement")
                .doesNotContain("On fait le point pour adapter le plan");
        assertThat(marc.html(caseFile + "/readings"))
                .contains("<circle class=\"accord-chart-own\"", "<rect class=\"accord-chart-observer\"");
        assertThat(sam.isAsked("Parler des deux lectures")).isTrue();
        assertThat(phil.isAsked("Parler des deux lectures")).isFalse();
    }

    private static String way(String choice) {
        return """
                {"personPresent":true,"companionOffered":true,"otherPractitionerOffered":true,"personSays":"Pas ce plan.",
                 "votesFor":3,"votesAgainst":1,"abstained":0,"spokesperson":"Carole","choice":"%s","reasons":"Voici."}"""
                .formatted(choice);
    }
}
