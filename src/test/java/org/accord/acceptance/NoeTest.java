package org.accord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.people.AccountId;
import org.accord.people.Occupations;
import org.accord.people.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** SC4: a young person who decides alone, a plan with the school, and a consent that he takes back. */
class NoeTest extends Scenario {

    private static final String SCHOOL = "École des Pins";
    private static final String TUTORING =
            """
            {"what":"Soutien en classe","who":"PARTNER_ORG","name":"École des Pins","agreement":"AGREED"}""";
    private static final String LISTENING =
            """
            {"what":"Une rencontre par semaine","who":"LEAD_PRACTITIONER","agreement":"AGREED"}""";

    @Autowired
    Occupations occupations;

    private PageUser noe;
    private PageUser line;
    private PageUser rosa;
    private PageUser sam;
    private PageUser alex;
    private PageUser paule;

    @BeforeAll
    void people() {
        liseStarts("Noé N.", "born", "2010-11-05");
        noe = invited("Noé N.");
        sam = here(somebody("Sam Cyr", Role.SUPERVISOR));
        alex = here(somebody("Alex Roy", Role.LIAISON_AGENT));
        paule = here(somebody("Paule Roy", Role.PRACTITIONER));
        occupations.change(AccountId.of(accountOf("Paule Roy")), "PSYCHOLOGIST");
        line = hisMotherHasParentalAuthority();
    }

    @Test
    @Order(1)
    void row1HeConsentsAloneToShareWithTheSchool() {
        goesOnTo(PLAN, noe, lise);
        rosa = partnerJoins("Rosa Pin", SCHOOL);
        assertThat(rosa.status(caseFile)).as("before he consents").isEqualTo(403);

        shares(noe, "SHARE_PARTNER");

        assertThat(noe.reads(caseFile + "/consents"))
                .containsPattern("Partager une partie de mon dossier avec École des Pins Oui [1-9]");
        assertThat(rosa.status(caseFile)).isEqualTo(200);
        assertThat(line.tasks()).as("his mother has nothing to sign").isEmpty();
        assertThat(line.status(caseFile + "/consents")).as("nor to read").isEqualTo(403);
        assertThat(line.visitor
                        .post(caseFile + "/consents/SHARE_PARTNER/WITHDRAW", "grantee", SCHOOL)
                        .statusCode())
                .as("nor to take back")
                .isEqualTo(403);
    }

    @Test
    @Order(2)
    void row2ThePlanIsToBeOneWithTheSchool() {
        asksForReferral(
                noe,
                alex,
                """
                {"organisation":"École des Pins","school":true,"reason":"Les cours sont difficiles.",
                 "shared":"Son prénom et ce qu’il demande."}""");

        assertThat(noe.reads(caseFile + "/decisions"))
                .contains("L’école fait partie du plan Oui")
                .contains("Route Un seul plan avec l’école", "Suivi dans combien de jours 30", "lignes F3");
        List.of(noe, lise, alex, rosa).forEach(PageUser::signs);
        rosa.does("Accepter ou non", """
                {"answer":"ACCEPT","words":"Bienvenue."}""");
        noe.does("Dire si le contact est fait", """
                {"contact":"CONFIRMED"}""");
        assertThat(rosa.tasks()).containsExactly("Donner des nouvelles");
        assertThat(noe.reads(caseFile + "/access-log")).contains("École des Pins", "Demander l’aide de cet organisme");
    }

    @Test
    @Order(3)
    void row3HeTheTeamAndTheSchoolAreAskedAndHisMotherOnlyIfHeInvitesHer() {
        lise.does(PLAN, plan("L’aider à finir l’année"));
        String alone = noe.address(SIGN);
        assertThat(noe.reads(alone))
                .contains("Personne usagère (Noé N.) – signature nécessaire")
                .contains("Intervenant·e pivot (Lise Morin) – signature nécessaire")
                .contains("Partenaire (Rosa Pin) – signature nécessaire")
                .doesNotContain("Représentant·e");
        assertThat(noe.reads(caseFile + "/decisions"))
                .contains("lignes R4-PLAN, R6-PLAN, R8-PLAN")
                .doesNotContain("R5-PLAN", "R2-PLAN");
        assertThat(line.status(caseFile)).isEqualTo(403);

        presses(noe, caseFile + "/mandates", "/parent");
        var rewritten = lise.send(alone + "/words", plan("Finir l’année"));

        String round = PageUser.next(rewritten);
        assertThat(noe.reads(round))
                .contains("Représentant·e (Line N.) – personne invitée à signer")
                .contains("Personne usagère (Noé N.) – signature nécessaire");
        assertThat(noe.reads(caseFile + "/decisions")).contains("R4-PLAN, R5-PLAN, R6-PLAN, R8-PLAN");
        assertThat(line.status(caseFile)).isEqualTo(200);
    }

    @Test
    @Order(4)
    void row4ThePlanIsAgreedWhenTheThreeHaveSignedAndReviewedAfter90Days() {
        String round = noe.signs();
        lise.signs();
        assertThat(noe.reads(round)).contains("Les signatures sont demandées.");
        rosa.signs();

        assertThat(noe.reads(round))
                .as("his mother was invited, and may stay silent")
                .contains("C’est convenu.");
        assertThat(noe.reads(caseFile)).contains("Plan d’intervention, version 2 convenu le " + day(0));
        assertThat(noe.reads(caseFile + "/decisions"))
                .contains("Type de plan Plan de services avec l’école", "Jours 90", "lignes V5-PSII");
        assertThat(noe.reads(caseFile + "/timeline")).contains("Prochain bilan prévu : " + day(90));
        assertThat(rosa.reads(caseFile + "/documents/plan")).contains("Soutien en classe");
    }

    @Test
    @Order(5)
    void row5HeTakesHisYesBackAndTheSchoolIsCutOffAtOnce() {
        assertThat(rosa.tasks()).containsExactlyInAnyOrder("Donner des nouvelles", "Faire et dire – Soutien en classe");

        withdraws(noe, "SHARE_PARTNER");

        assertThat(noe.reads(caseFile + "/consents"))
                .contains("Partager une partie de mon dossier avec École des Pins Oui repris");
        assertThat(noe.reads(caseFile + "/decisions")).contains("Effet Le partenaire ne voit plus rien", "lignes W2");
        assertThat(rosa.status(caseFile))
                .as("sooner than within a business day")
                .isEqualTo(403);
        assertThat(rosa.tasks()).isEmpty();
        assertThat(noe.reads(caseFile + "/actions"))
                .contains("Soutien en classe Où on en est N’est plus demandé")
                .doesNotContain("Une rencontre par semaine Où on en est N’est plus demandé");
        assertThat(lise.task("Revoir ce que faisait le partenaire")).contains("Dans 5 jours", day(5));
        assertThat(noe.reads(caseFile + "/access-log"))
                .as("what was told stays told")
                .contains("École des Pins", "Demander l’aide de cet organisme");
    }

    @Test
    @Order(6)
    void row6TheSchoolTriesToOpenTheFileAndHeReadsThatItTried() {
        for (String page : List.of("", "/documents/plan", "/decisions")) {
            var refused = rosa.visitor.get(caseFile + page);
            assertThat(refused.statusCode()).as(page).isEqualTo(403);
            assertThat(refused.body()).as(page).doesNotContain("Soutien en classe", "Noé");
        }

        assertThat(noe.reads(caseFile + "/access-log")).containsPattern("Rosa Pin[^.]{0,120}Refusé");
    }

    @Test
    @Order(7)
    void row7WithoutHisYesTheSchoolGetsNothingAndHeGetsItsAddress() {
        assertThat(noe.reads(caseFile + "/decisions"))
                .contains("La personne consent à l’échange avec cet organisme Non")
                .contains("Route Donner l’adresse, sans rien transmettre", "lignes F1")
                .contains("Vous n’avez pas consenti à un échange avec cet organisme.");
    }

    @Test
    @Order(8)
    void row8HeAndLiseAgreeOnAPlanWithoutTheSchool() {
        lise.does(
                "Revoir ce que faisait le partenaire",
                """
                {"whatDepended":"Le soutien en classe.","next":"STOPS","contactGiven":true}""");
        lise.does(
                "Changer le plan ensemble",
                """
                {"whatChanges":"Plus de soutien en classe.","why":"Noé ne partage plus avec l’école.","planType":"PI",
                 "needs":"Finir l’année","objectives":[{"objective":"Finir l’année","agreement":"AGREED"}],
                 "actions":[%s],"duration":"Un an","coordination":"Lise Morin"}"""
                        .formatted(LISTENING));
        String round = noe.address(SIGN);
        assertThat(noe.reads(round))
                .contains("Changement au plan", "Plus de soutien en classe.")
                .contains("Personne usagère (Noé N.) – signature nécessaire")
                .contains("Intervenant·e pivot (Lise Morin) – signature nécessaire")
                .doesNotContain("Partenaire –", "Partenaire (");
        assertThat(noe.reads(caseFile + "/decisions"))
                .contains("lignes R4-AMENDMENT, R5-AMENDMENT, R6-AMENDMENT")
                .doesNotContain("R8-AMENDMENT");
        noe.signs();
        assertThat(noe.reads(caseFile)).doesNotContain("Changement au plan, version 1 convenu");
        lise.signs();

        assertThat(noe.reads(round)).contains("C’est convenu.");
        assertThat(noe.reads(caseFile)).contains("Changement au plan, version 1 convenu le " + day(0));
        assertThat(noe.reads(caseFile + "/documents/amendment")).contains("Plan d’intervention : un seul");
        assertThat(rosa.status(caseFile + "/documents/amendment")).isEqualTo(403);
    }

    @Test
    @Order(9)
    void row9HeClosesOneNoteToPsychologistsAndOnlyADangerOpensItWithAReasonThatHeReads() {
        joins("LEAD_PRACTITIONER", "Paule Roy", "");
        String story = caseFile + "/documents/story";
        assertThat(paule.status(story)).as("before").isEqualTo(200);

        presses(
                noe,
                caseFile + "/restrictions",
                "/restrictions",
                "whom",
                "PSYCHOLOGIST",
                "what",
                "story",
                "words",
                "Pas mon histoire.",
                "signed",
                "true");

        assertThat(noe.reads(caseFile + "/restrictions"))
                .contains("Psychologues", "Pas mon histoire.")
                .containsPattern("[0-9a-f]{64}");
        assertThat(paule.status(story)).isEqualTo(403);
        assertThat(paule.status(caseFile + "/documents/shared-portrait"))
                .as("the rest")
                .isEqualTo(200);
        assertThat(lise.status(story)).as("no psychologist").isEqualTo(200);
        assertThat(overrides("").statusCode()).as("without a reason").isEqualTo(422);
        assertThat(paule.status(story)).isEqualTo(403);
        assertThat(overrides("Il parle de mourir ce soir.").statusCode()).isEqualTo(302);
        assertThat(paule.status(story)).isEqualTo(200);
        assertThat(noe.reads(caseFile + "/restrictions")).contains("Paule Roy", "Il parle de mourir ce soir.");
        assertThat(noe.reads(caseFile + "/access-log")).contains("à cause d’un danger");
    }

    private HttpResponse<String> overrides(String reason) {
        String page = caseFile + "/restrictions";
        PageForm form = PageForm.to(paule.html(page), page, "/override");
        return paule.visitor.post(form.action(), form.fields("danger", "LIFE", "noTime", "true", "reason", reason));
    }

    /** Lise writes her authority down, and two of the team see its document. */
    private PageUser hisMotherHasParentalAuthority() {
        String page = caseFile + "/mandates";
        lise.html(page);
        var recorded = lise.visitor.post(
                page,
                "name",
                "Line N.",
                "signInName",
                signInName("Line N."),
                "language",
                "fr",
                "type",
                "PARENTAL_AUTHORITY",
                "subjects",
                "plan",
                "subjects",
                "amendment",
                "document",
                "Acte de naissance",
                "from",
                "2010-11-05");
        assertThat(recorded.statusCode()).isEqualTo(302);
        String mandates = lise.visitor.follow(recorded).body();
        PageUser mother = PageUser.invited(port, mandates, "Line N.", signInName("Line N."));
        Matcher seen = Pattern.compile("/mandates/([0-9a-f-]+)/seen").matcher(mandates);
        assertThat(seen.find()).isTrue();
        presses(lise, page, seen.group());
        presses(sam, "/mandates", seen.group());
        assertThat(lise.reads(page)).contains("Line N. En vigueur");
        return mother;
    }

    private static String plan(String needs) {
        return """
                {"planType":"PSII","needs":"%s","objectives":[{"objective":"Finir l’année","agreement":"AGREED"}],
                 "actions":[%s,%s],"duration":"Un an","coordination":"Lise Morin"}"""
                .formatted(needs, TUTORING, LISTENING);
    }
}
