package org.accord.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.MovableClock;
import org.accord.Visitor;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.system.Days;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AccordTest
class CaseFilePagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Consents consents;

    @Autowired
    Cases cases;

    @Autowired
    MovableClock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    CaseFiles caseFiles;

    @Test
    void everyPageOfACaseFileSpeaksBothLanguagesWithAHeadingAndAWayBack() {
        Cases.Case file = cases.open().withCaregiver(cases.human("Tania Allard"));
        file.does(file.practitioner, "userTask_welcome", Answers.WELCOME)
                .does(file.person, "userTask_preferences", Answers.PREFERENCES)
                .does(file.person, "userTask_serviceConsent", Answers.CONSENT)
                .does(file.practitioner, "userTask_access", Answers.ACCESS_ALL_MET)
                .confirms()
                .does(file.person, "userTask_story", Answers.STORY);
        String at = "/case-files/" + file.id;
        Visitor person = visitor(file.person);

        for (String page : List.of(
                "/case-files",
                at,
                at + "/timeline",
                at + "/decisions",
                at + "/consents",
                at + "/consents/SERVICE/WITHDRAW",
                at + "/participants",
                at + "/mandates",
                at + "/restrictions",
                at + "/consents/RESEARCH/GIVE",
                at + "/consents/CONTACT_CHANNEL/GIVE?grantee=PHONE",
                at + "/documents",
                at + "/documents/story",
                at + "/documents/access",
                at + "/access-log")) {
            for (String language : List.of("fr", "en")) {
                HttpResponse<String> answer = person.get(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(answer.body())
                        .as(page + " in " + language)
                        .containsOnlyOnce("<h1")
                        .contains("accord-back", "lang=\"" + language + "\"")
                        .doesNotContain("??", ">timeline.", ">accessLog.", "style=\"", "<script>");
            }
        }
        assertThat(person.get(at + "/documents/story").body()).contains("Je veux rester chez moi.");
        assertThat(person.get(at + "/decisions?lang=fr").body()).contains("Quand le service commence");
    }

    @Test
    void aPractitionerStartsAFileAndThePersonComesInByTheirOwnPassword() {
        SignedIn practitioner = cases.human("Lise Morin", Role.PRACTITIONER);
        Visitor lise = visitor(practitioner);
        String id = hidden(lise.get("/case-files/new").body(), "id");
        String signInName = "aimé-" + UUID.randomUUID();

        HttpResponse<String> started = start(lise, id, signInName, "Aimé Allard");
        String page = lise.follow(started).body();

        Matcher link = Pattern.compile("/setup/[\\w-]+").matcher(page);
        assertThat(link.find()).isTrue();
        Visitor aime = new Visitor(port);
        aime.get(link.group());
        aime.post(link.group(), "password", Cases.PASSWORD);
        aime.signIn(signInName, Cases.PASSWORD);
        assertThat(aime.get("/case-files/" + id).body()).contains("Mon dossier");
        assertThat(lise.get("/case-files/" + id).body())
                .as("the link is shown once")
                .doesNotContain("/setup/");
    }

    @Test
    void sendingTheSamePageTwiceOpensOneFile() {
        Visitor lise = visitor(cases.human("Lise Morin", Role.PRACTITIONER));
        String id = hidden(lise.get("/case-files/new").body(), "id");
        String signInName = "rose-" + UUID.randomUUID();

        start(lise, id, signInName, "Rose Roy");
        HttpResponse<String> again = start(lise, id, signInName, "Rose Roy");

        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(caseFiles.of(
                        accounts.withSignInName(signInName).orElseThrow().id()))
                .hasSize(1);
    }

    @Test
    void aSlipInASignInNameDoesNotGiveAFileToSomebodyElse() {
        SignedIn other = cases.human("Omar Diallo");
        String taken = accounts.find(other.id()).orElseThrow().signInName();
        Visitor lise = visitor(cases.human("Lise Morin", Role.PRACTITIONER));
        String id = hidden(lise.get("/case-files/new").body(), "id");

        HttpResponse<String> answer = start(lise, id, taken, "Aimé Allard");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"Aimé Allard\"", "Un compte a déjà ce nom de connexion")
                .doesNotContain("Omar Diallo");
        assertThat(caseFiles.of(other.id())).isEmpty();
    }

    @Test
    void onlyAPractitionerStartsAFile() {
        Visitor person = visitor(cases.human("Mado Allard"));

        assertThat(person.get("/case-files/new").statusCode()).isEqualTo(403);
        assertThat(start(person, UUID.randomUUID().toString(), "x", "X").statusCode())
                .isEqualTo(403);
    }

    @Test
    void thePersonGivesAndTakesBackEachConsentByItself() {
        Cases.Case file = cases.open();
        SignedIn carer = cases.human("Tania Allard");
        file.withCaregiver(carer);
        String consents = "/case-files/" + file.id + "/consents";
        String sharing = consents + "/SHARE_CAREGIVER/WITHDRAW";
        Visitor person = visitor(file.person);
        Visitor tania = visitor(carer);
        assertThat(tania.get("/case-files/" + file.id).statusCode()).isEqualTo(200);

        assertThat(person.get(sharing + "?grantee=" + carer.id()).body()).contains("Tania Allard ne verra plus rien");
        person.post(sharing, "grantee", carer.id().toString());

        assertThat(tania.get("/case-files/" + file.id).statusCode()).isEqualTo(403);
        assertThat(person.get(consents).body()).contains("Oui repris");
        assertThat(person.get("/case-files/" + file.id + "/access-log").body()).contains("Tania Allard", "Refusé");
    }

    @Test
    void aYesThatWasGivenForOneRequestIsWidenedWithoutBeingTakenBackFirst() {
        Cases.Case file = cases.open();
        consents.give(file.id, Purpose.SHARE_PARTNER, "Le Relais", Set.of("referral"), file.person.id());
        String change = "/case-files/" + file.id + "/consents/SHARE_PARTNER/CHANGE";
        Visitor person = visitor(file.person);
        assertThat(person.get("/case-files/" + file.id + "/consents").body())
                .contains(change, "Changer ce qui est partagé");
        assertThat(person.get(change + "?grantee=Le+Relais").body()).contains("Le Relais pourra lire");

        assertThat(person.post(change, "grantee", "Le Relais", "parts", "shared-portrait")
                        .statusCode())
                .isEqualTo(302);

        List<Consent> acts = consents.history(file.id).stream()
                .filter(act -> act.purpose() == Purpose.SHARE_PARTNER)
                .toList();
        assertThat(acts).extracting(Consent::state).containsExactly(ConsentState.ACTIVE, ConsentState.ACTIVE);
        assertThat(acts.get(0).parts()).containsExactlyInAnyOrder("referral", "plan", "shared-portrait");
        assertThat(person.get("/case-files/" + file.id + "/consents/RESEARCH/CHANGE")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void eachOfTheSixPurposesIsAskedByItselfAndAYesMayHaveALastDay() {
        Cases.Case file = cases.open().withPartner(cases.human("Nora Bell"), "Nuit calme");
        file.withCaregiver(cases.human("Tania Allard"));
        String consents = "/case-files/" + file.id + "/consents";
        Visitor person = visitor(file.person);
        String page = person.get(consents).body();
        for (Purpose purpose : Purpose.values()) {
            assertThat(page).contains("/consents/" + purpose + "/");
        }
        assertThat(page).contains("Qui voit quoi dans mon dossier", "Nuit calme", "Plan");

        String phone = consents + "/CONTACT_CHANNEL/";
        LocalDate last = Days.today(clock).plusDays(60);
        person.post(phone + "GIVE", "grantee", "PHONE", "until", last.toString());
        assertThat(person.get(consents).body())
                .contains("jusqu’au " + last.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH)));
        assertThat(person.post(phone + "GIVE", "grantee", "MAIL", "until", "2020-05-01")
                        .statusCode())
                .isEqualTo(422);
        person.post(phone + "WITHDRAW", "grantee", "PHONE");
        assertThat(person.get(consents).body()).contains("Aucun moyen de vous joindre");
        assertThat(person.post(phone + "WITHDRAW", "grantee", "PHONE").statusCode())
                .as("a stale page")
                .isEqualTo(409);
        assertThat(visitor(file.practitioner)
                        .post(phone + "GIVE", "grantee", "PHONE")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aMandateIsWrittenDownByThePractitionerSeenByTwoAndEnded() {
        Cases.Case file = cases.open();
        SignedIn supervisor = cases.human("Sam Roy", Role.SUPERVISOR);
        String mandates = "/case-files/" + file.id + "/mandates";
        Visitor lise = visitor(file.practitioner);
        String[] form = {
            "name",
            "Omer Allard",
            "signInName",
            "omer-" + UUID.randomUUID(),
            "language",
            "fr",
            "type",
            "TUTORSHIP",
            "subjects",
            "plan",
            "purposes",
            "SERVICE",
            "document",
            "Jugement 500-14-001",
            "from",
            "2026-03-02"
        };
        assertThat(visitor(file.person).post(mandates, form).statusCode()).isEqualTo(403);
        String written = lise.follow(lise.post(mandates, form)).body();
        assertThat(written).contains("Omer Allard", "Document à voir par deux personnes", "/setup/");
        Matcher seen = Pattern.compile("mandates/([\\w-]+)/seen").matcher(written);
        assertThat(seen.find()).isTrue();
        String id = seen.group(1);

        lise.post(mandates + "/" + id + "/seen");
        Visitor sam = visitor(supervisor);
        assertThat(sam.get(mandates).statusCode()).isEqualTo(404);
        assertThat(sam.get("/mandates").body()).contains("Omer Allard", "Jugement 500-14-001");
        sam.post("/mandates/" + id + "/seen");
        assertThat(lise.get(mandates).body()).contains("En vigueur", "Sam Roy");
        assertThat(lise.post(mandates + "/" + id + "/END", "shown", "RECORDED").statusCode())
                .as("a stale page")
                .isEqualTo(409);
        lise.post(mandates + "/" + id + "/END", "shown", "IN_FORCE");
        assertThat(lise.get(mandates).body()).contains("Terminé");
    }

    private HttpResponse<String> start(Visitor who, String id, String signInName, String name) {
        return who.post("/case-files/new", "id", id, "signInName", signInName, "name", name, "language", "fr");
    }

    private Visitor visitor(SignedIn who) {
        return Visitor.signedIn(port, accounts.find(who.id()).orElseThrow().signInName(), Cases.PASSWORD);
    }

    private static String hidden(String page, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
