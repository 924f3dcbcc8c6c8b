package org.accord.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.MovableClock;
import org.accord.Visitor;
import org.accord.casefile.RestrictionOverrides.Danger;
import org.accord.inbox.Notices;
import org.accord.people.Accounts;
import org.accord.people.Occupations;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SC4 row 9: what the person closes is closed on every page, and a danger leaves its trace. */
@AccordTest
class RestrictionsTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    Occupations occupations;

    @Autowired
    Restrictions restrictions;

    @Autowired
    RestrictionOverrides overrides;

    @Autowired
    Mandates mandates;

    @Autowired
    Documents documents;

    @Autowired
    Access access;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private Cases.Case file;
    private SignedIn psychologist;

    @BeforeEach
    void aPsychologistWorksWithNoe() {
        psychologist = cases.human("Paule Roy", Role.PRACTITIONER, Role.SUPERVISOR);
        occupations.change(psychologist.id(), "PSYCHOLOGIST");
        file = cases.open(cases.human("Noé N."), cases.human("Lise Morin", Role.PRACTITIONER))
                .withNamed(Slot.SUPERVISOR, psychologist)
                .goesOnTo("userTask_outcomes");
    }

    @AfterEach
    void backToday() {
        clock.set(MovableClock.START);
    }

    @Test
    void aCategoryIsDeniedOnEveryPageAndInListsAndNobodyElseIs() {
        Visitor noe = visitor(file.person);
        String at = "/case-files/" + file.id;
        HttpResponse<String> given = noe.post(
                at + "/restrictions",
                "whom",
                "PSYCHOLOGIST",
                "what",
                "story",
                "words",
                "Je ne veux pas qu’ils lisent mon histoire.",
                "signed",
                "true");
        assertThat(given.statusCode()).isEqualTo(302);
        String mine = noe.follow(given).body();
        Restriction closed = restrictions.of(file.id).get(0);
        DocumentVersion notice = documents.get(closed.notice());
        assertThat(documents.integrity(notice.id())).isEqualTo(Documents.Integrity.INTACT);
        assertThat(mine).contains("Psychologues", "Je ne veux pas", notice.subjectHash());

        Visitor paule = visitor(psychologist);
        HttpResponse<String> refused = paule.get(at + "/documents/story");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("La personne vous a fermé ceci").doesNotContain("rester chez moi");
        assertThat(paule.get(at + "/documents").body()).doesNotContain("/documents/story");
        assertThat(paule.get(at + "/documents/restriction?item=" + closed.id()).statusCode())
                .isEqualTo(403);
        assertThat(paule.get(at + "/documents/access").statusCode()).isEqualTo(200);
        assertThat(visitor(file.practitioner).get(at + "/documents/story").statusCode())
                .isEqualTo(200);
        assertThat(noe.get(at + "/access-log").body()).contains("Paule Roy", "Refusé");

        noe.post(at + "/restrictions/" + closed.id() + "/lift");
        assertThat(paule.get(at + "/documents/story").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyADangerOpensItForAWhileWithAReasonThatThePersonReads() {
        close(null, "PSYCHOLOGIST", Set.of("story"));
        UUID id = restrictions.of(file.id).get(0).id();
        String at = "/case-files/" + file.id;
        String override = at + "/restrictions/" + id + "/override";
        Visitor paule = visitor(psychologist);

        assertThat(paule.post(override, "danger", "LIFE", "reason", " ", "noTime", "true")
                        .statusCode())
                .isEqualTo(422);
        assertThat(paule.post(override, "danger", "LIFE", "reason", "Il parle de mourir.")
                        .statusCode())
                .isEqualTo(422);
        assertThat(paule.post(override, "danger", "CURIOSITY", "reason", "x", "noTime", "true")
                        .statusCode())
                .isEqualTo(404);
        assertThat(access.mayRead(psychologist, file.id, "story")).isFalse();
        HttpResponse<String> opened =
                paule.post(override, "danger", "LIFE", "reason", "Il parle de mourir ce soir.", "noTime", "true");
        assertThat(opened.statusCode()).isEqualTo(302);
        assertThat(paule.get(at + "/documents/story").statusCode()).isEqualTo(200);

        Visitor noe = visitor(file.person);
        assertThat(noe.get(at + "/restrictions").body()).contains("Paule Roy", "Il parle de mourir ce soir.");
        assertThat(noe.get(at + "/access-log").body())
                .contains("Ouvrir malgré la fermeture, à cause d’un danger")
                .contains("Paule Roy");
        assertThat(jdbc.sql(
                                """
                        select count(*) from accord.access_entry
                        where case_file_id = :id and action = 'OVERRIDE' and outcome = 'ALLOWED'
                        """)
                        .param("id", file.id.value())
                        .query(Integer.class)
                        .single())
                .as("a line of its own")
                .isEqualTo(1);
        assertThat(notices.unread(file.person.id()))
                .extracting(Notices.Notice::key)
                .contains("restrictionOverridden");
        clock.forward(Duration.ofHours(4));
        assertThat(access.mayRead(psychologist, file.id, "story")).isFalse();
    }

    @Test
    void nobodyButThePersonClosesOrOpensAndNobodyElseOverrides() {
        close(psychologist, "", Set.of("story"));
        UUID id = restrictions.of(file.id).get(0).id();
        NewRestriction byOther =
                new NewRestriction(file.id, psychologist.id(), "", Set.of("story"), null, "Parce que.");

        assertThatThrownBy(() -> restrictions.give(byOther, file.practitioner.id()))
                .isInstanceOf(OnlyThePerson.class);
        assertThatThrownBy(() -> restrictions.lift(file.id, id, psychologist.id()))
                .isInstanceOf(OnlyThePerson.class);
        assertThatThrownBy(() -> overrides.override(file.id, id, Danger.LIFE, "Parce que.", file.practitioner))
                .as("it is not closed to her")
                .isInstanceOf(NoSuchRestriction.class);
        String override = "/case-files/" + file.id + "/restrictions/" + id + "/override";
        assertThat(visitor(cases.human("Omar"))
                        .post(override, "danger", "LIFE", "reason", "x", "noTime", "true")
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor(file.practitioner)
                        .get("/case-files/" + file.id + "/restrictions")
                        .body())
                .doesNotContain("Je le ferme", "Paule Roy");
    }

    @Test
    void aStalePageOverridesNothingThatWasOpenedAgain() {
        close(psychologist, "", Set.of("story"));
        UUID id = restrictions.of(file.id).get(0).id();
        restrictions.lift(file.id, id, file.person.id());
        restrictions.lift(file.id, id, file.person.id());

        assertThatThrownBy(() -> overrides.override(file.id, id, Danger.LIFE, "Parce que.", psychologist))
                .isInstanceOf(NoSuchRestriction.class);
        assertThat(access.mayRead(psychologist, file.id, "story")).isTrue();
    }

    @Test
    void aDangerOpensItToWhoeverSaidSoAndToNobodyElse() {
        SignedIn colleague = cases.human("Zoé Bell", Role.SUPERVISOR);
        occupations.change(colleague.id(), "PSYCHOLOGIST");
        file.withNamed(Slot.SUPERVISOR, colleague);
        close(null, "PSYCHOLOGIST", Set.of("story"));

        overrides.override(file.id, restrictions.of(file.id).get(0).id(), Danger.LIFE, "Parce que.", psychologist);

        assertThat(access.mayRead(psychologist, file.id, "story")).isTrue();
        assertThat(access.mayRead(colleague, file.id, "story")).isFalse();
    }

    @Test
    void aDangerOpensNothingThatOnesPlaceDoesNotReach() {
        SignedIn liaison = cases.human("Alain Côté", Role.LIAISON_AGENT);
        file.withNamed(Slot.LIAISON_AGENT, liaison);
        close(liaison, "", Set.of("story"));

        overrides.override(file.id, restrictions.of(file.id).get(0).id(), Danger.LIFE, "Parce que.", liaison);

        assertThat(access.closed(liaison, file.id, "story", "")).isFalse();
        assertThat(access.mayRead(liaison, file.id, "story")).isFalse();
        assertThat(visitor(liaison)
                        .get("/case-files/" + file.id + "/documents/story")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoeverSpeaksForThePersonOpensNothingThatThePersonClosed() {
        SignedIn holder = cases.human("René N.");
        MandateId mandate = mandates.record(
                new NewMandate(
                        file.id,
                        holder.id(),
                        MandateType.PROTECTION_MANDATE,
                        Set.of("plan"),
                        Set.of(),
                        "Jugement 500-14-001",
                        LocalDate.of(2026, 1, 1),
                        null),
                file.practitioner.id());
        mandates.verify(mandate, file.practitioner);
        mandates.verify(mandate, psychologist);
        close(holder, "", Set.of("story"));
        UUID id = restrictions.of(file.id).get(0).id();
        String at = "/case-files/" + file.id;

        assertThat(visitor(holder)
                        .post(
                                at + "/restrictions/" + id + "/override",
                                "danger",
                                "LIFE",
                                "reason",
                                "Je suis son mandataire.",
                                "noTime",
                                "true")
                        .statusCode())
                .isEqualTo(403);
        assertThat(access.mayRead(holder, file.id, "story")).isFalse();
    }

    @Test
    void noOverrideIsEverChanged() {
        close(psychologist, "", Set.of("story"));
        overrides.override(file.id, restrictions.of(file.id).get(0).id(), Danger.INTEGRITY, "Parce que.", psychologist);

        assertThatThrownBy(() ->
                        jdbc.sql("delete from accord.restriction_override").update())
                .hasMessageContaining("restriction_override");
    }

    private void close(SignedIn to, String occupation, Set<String> kinds) {
        restrictions.give(
                new NewRestriction(file.id, to == null ? null : to.id(), occupation, kinds, null, "Je le ferme."),
                file.person.id());
    }

    private Visitor visitor(SignedIn who) {
        return Visitor.signedIn(port, accounts.find(who.id()).orElseThrow().signInName(), Cases.PASSWORD);
    }
}
