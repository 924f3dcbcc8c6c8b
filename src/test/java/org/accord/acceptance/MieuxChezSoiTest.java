package org.accord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.EngineRoom;
import org.accord.MovableClock;
import org.accord.casefile.CaseFileId;
import org.accord.changes.ChangeState;
import org.accord.changes.RuleChanges;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftPath;
import org.accord.drafts.Drafts;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.accord.system.Actor;
import org.accord.system.Days;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** SC6: a programme changes a rule of its own, and nobody does it alone. */
@AccordTest
class MieuxChezSoiTest {

    private static final String A7 = "decisions/criterion-relaxation.dmn";
    private static final Pattern CHANGE = Pattern.compile("/changes/([0-9a-f-]{36})");

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    Drafts drafts;

    @Autowired
    Releases releases;

    @Autowired
    RuleChanges changes;

    @Autowired
    MovableClock clock;

    @Autowired
    EngineRoom engine;

    @Autowired
    ApplicationContext context;

    private SignedIn manager;
    private PageUser viviane;
    private PageUser nadia;
    private PageUser simon;
    private PageUser marcel;
    private PageUser odile;
    private Release before;
    private DraftId draft;

    @BeforeEach
    void aProgrammeWithADraft() {
        before = releases.inForce().orElseThrow();
        manager = cases.human("Viviane Roy", Role.PROGRAM_MANAGER);
        viviane = signedIn(manager);
        nadia = somebody("Nadia Cherkaoui", Role.PRACTITIONER);
        simon = somebody("Simon Lavoie", Role.PRACTITIONER);
        marcel = somebody("Marcel Pinette", Role.EXPERT_BY_EXPERIENCE);
        odile = somebody("Odile Fournier", Role.EXPERT_BY_EXPERIENCE);
        draft = aDraftThatAdmitsFor180Days();
    }

    /** Whoever has the role would be asked to sign, in other tests too. */
    @AfterEach
    void nothingIsLeftToSign() {
        changes.underWay(draft).ifPresent(change -> Actor.as("test", () -> changes.withdraw(change.file(), manager)));
    }

    @AfterEach
    void theProgrammeThatWasReleasedBefore() {
        org.accord.programme.OtherRelease.in(context).again(before);
    }

    @Test
    void aManagerAloneCannotPutARuleInForce() {
        assertThat(releases.inForce().orElseThrow().id()).isEqualTo(before.id());
        for (String address : new String[] {
            "/drafts/" + draft + "/release", "/drafts/" + draft + "/publish", "/programme/releases", "/releases"
        }) {
            assertThat(viviane.visitor.post(address, "draft", draft.toString()).statusCode())
                    .as(address)
                    .isIn(404, 405);
        }
        // Nor by restoring: there is nothing that a signed change replaced
        HttpResponse<String> refused =
                viviane.visitor.post("/programme/restoration", "active", String.valueOf(before.id()));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(releases.inForce().orElseThrow().id()).isEqualTo(before.id());
    }

    @Test
    void oneRefusalMakesItADraftAgainWithItsReasonsPublished() {
        CaseFileId change = proposed("P1");
        consultationEnds(change);

        PageUser marcelHere = here(marcel, change);
        marcelHere.answers(
                """
                {"decision":"REFUSED","words":"Il manque une date de révision."}
                """);

        assertThat(changes.get(change).state()).isEqualTo(ChangeState.DRAFT);
        assertThat(viviane.reads("/changes/" + change)).contains("Il manque une date de révision.");
        assertThat(nadia.notices()).contains("redevient un brouillon");
        assertThat(drafts.get(draft).open()).isTrue();
        assertThat(here(nadia, change).tasks()).isEmpty();
        assertThat(releases.inForce().orElseThrow().id()).isEqualTo(before.id());
    }

    @Test
    void signedByAllItTakesEffectForNewCasesAndTheManagerMayBringTheOldOneBack() {
        Cases.Case running = cases.open();
        CaseFileId change = proposed("P2");
        consultationEnds(change);
        for (PageUser signer : new PageUser[] {viviane, nadia, simon, marcel}) {
            here(signer, change).signs();
            assertThat(changes.get(change).state()).isEqualTo(ChangeState.SIGNOFF);
        }
        here(odile, change).signs();
        assertThat(changes.get(change).state()).isEqualTo(ChangeState.SCHEDULED);
        assertThat(releases.inForce().orElseThrow().id()).isEqualTo(before.id());

        engine.timePasses(change, 31);

        Release now = releases.inForce().orElseThrow();
        assertThat(changes.get(change).state()).isEqualTo(ChangeState.ACTIVE);
        assertThat(now.contentHash()).isEqualTo(changes.get(change).contentHash());
        assertThat(releases.files(now.id()).get(A7)).contains(">180<");
        assertThat(cases.releaseOf(running.id)).isEqualTo(before.id());
        assertThat(cases.releaseOf(cases.open().id)).isEqualTo(now.id());

        assertThat(viviane.reads("/programme")).contains("Faire revenir la version");
        viviane.visitor.post("/programme/restoration", "active", String.valueOf(now.id()));

        Release restored = releases.inForce().orElseThrow();
        assertThat(restored.contentHash()).isEqualTo(before.contentHash());
        assertThat(restored.number()).isEqualTo(now.number() + 1);
        assertThat(odile.notices()).contains("La version d’avant est revenue");
        assertThat(changes.get(change).state()).isEqualTo(ChangeState.SUPERSEDED);
        HttpResponse<String> again =
                viviane.visitor.post("/programme/restoration", "active", String.valueOf(restored.id()));
        assertThat(again.statusCode()).isEqualTo(409);
    }

    @Test
    void afterTenDaysNothingIsBroughtBackAlone() {
        CaseFileId change = proposed("P3");
        consultationEnds(change);
        for (PageUser signer : new PageUser[] {viviane, nadia, simon, marcel, odile}) {
            here(signer, change).signs();
        }
        engine.timePasses(change, 31);
        Release now = releases.inForce().orElseThrow();
        clock.forward(java.time.Duration.ofDays(11));

        assertThat(viviane.visitor
                        .post("/programme/restoration", "active", String.valueOf(now.id()))
                        .statusCode())
                .isEqualTo(409);
        assertThat(releases.inForce().orElseThrow().id()).isEqualTo(now.id());
    }

    @Test
    void theSameProposalTwiceIsOneAndWithdrawnItIsADraftAgain() {
        CaseFileId change = proposed("P4");
        assertThat(changes.all().stream().filter(each -> each.draft().equals(draft)))
                .hasSize(1);

        assertThat(viviane.visitor.post("/changes/" + change + "/withdrawal").statusCode())
                .isEqualTo(302);

        assertThat(changes.get(change).state()).isEqualTo(ChangeState.DRAFT);
        assertThat(drafts.get(draft).open()).isTrue();
        assertThat(viviane.visitor.post("/changes/" + change + "/withdrawal").statusCode())
                .isEqualTo(409);
        assertThat(nadia.visitor.post("/changes/" + change + "/withdrawal").statusCode())
                .isEqualTo(403);
    }

    @Test
    void everybodyMaySayWhatTheyThinkAndThePeopleServedWithoutTheirName() {
        CaseFileId change = proposed("P5");
        SignedIn person = cases.human("Mado Allard");
        PageUser mado = signedIn(person);

        assertThat(mado.visitor
                        .post("/changes/" + change + "/views", "view", "BAD", "words", "Trop long à attendre.")
                        .statusCode())
                .isEqualTo(302);
        assertThat(mado.visitor
                        .post("/changes/" + change + "/views", "words", "Rien")
                        .statusCode())
                .isEqualTo(422);
        nadia.visitor.post("/changes/" + change + "/views", "view", "GOOD", "words", "");

        String page = viviane.reads("/changes/" + change);
        assertThat(page)
                .contains("Trop long à attendre.")
                .contains("Une personne concernée")
                .contains("Nadia Cherkaoui")
                .doesNotContain("Mado Allard");
        for (PageUser reader : new PageUser[] {mado, nadia, odile, viviane}) {
            readsAllThatIsLinked(reader, change);
        }
        consultationEnds(change);
        assertThat(mado.visitor
                        .post("/changes/" + change + "/views", "view", "GOOD", "words", "")
                        .statusCode())
                .isEqualTo(409);
        for (PageUser reader : new PageUser[] {mado, nadia, odile, viviane}) {
            readsAllThatIsLinked(reader, change);
        }
        viviane.visitor.post("/changes/" + change + "/withdrawal");
        assertThat(mado.html("/changes/" + change)).doesNotContain("/compare?");
        assertThat(mado.visitor.get(compared()).statusCode()).isEqualTo(403);
    }

    private void readsAllThatIsLinked(PageUser reader, CaseFileId change) {
        String page = reader.html("/changes/" + change);
        assertThat(page).contains("Ce qui touche aux droits des personnes");
        String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        List<String> links = Pattern.compile("href=\"(/[^\"#]*)")
                .matcher(main)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> !link.startsWith("/assets/"))
                .distinct()
                .toList();
        String sideBySide = compared() + "&change=" + change;
        assertThat(links).contains(sideBySide);
        assertThat(reader.html(sideBySide)).as("the way back").contains("href=\"/changes/" + change + "\"");
        links.forEach(link ->
                assertThat(reader.visitor.get(link).statusCode()).as(link).isEqualTo(200));
    }

    private String compared() {
        return "/compare?from=release-" + before.number() + "&to=draft-" + draft;
    }

    private CaseFileId proposed(String mark) {
        String page = "/drafts/" + draft + "/proposal";
        PageForm form = PageForm.to(viviane.html(page), page, page);
        String[] fields = form.fields(
                "title",
                "Six mois au lieu de trois " + mark,
                "why",
                "Six personnes l’ont dit.",
                "forPeople",
                "Vous avez six mois avant la révision.",
                "effectOn",
                Days.today(clock).plusDays(30).toString());
        HttpResponse<String> untried = viviane.visitor.post(page, fields);
        assertThat(untried.statusCode()).isEqualTo(409);
        assertThat(PageUser.text(untried.body())).contains("personne n’a regardé");
        cases.tried(draft, manager, clock.instant());
        String next = PageUser.next(viviane.visitor.post(page, fields));
        assertThat(PageUser.next(viviane.visitor.post(page, fields))).isEqualTo(next);
        Matcher found = CHANGE.matcher(next);
        assertThat(found.find()).isTrue();
        CaseFileId change = CaseFileId.of(found.group(1));
        assertThat(changes.get(change).state()).isEqualTo(ChangeState.CONSULTED);
        assertThat(nadia.notices()).contains("Une règle pourrait changer");
        assertThat(nadia.reads("/changes/" + change))
                .contains("180")
                .contains("au lieu de 90")
                .contains("décisions passées");
        return change;
    }

    private void consultationEnds(CaseFileId change) {
        assertThat(here(viviane, change).tasks()).isEmpty();
        engine.timePasses(change, 15);
        here(viviane, change)
                .does(
                        "Répondre à la consultation",
                        """
                        {"heard":"Une date de révision manque.","answer":"Elle est ajoutée.","way":"GO_ON"}
                        """);
        assertThat(changes.get(change).state()).isEqualTo(ChangeState.SIGNOFF);
    }

    private PageUser here(PageUser who, CaseFileId change) {
        return who.on(changes.get(change).title());
    }

    private DraftId aDraftThatAdmitsFor180Days() {
        DraftId id = drafts.create("Six mois", before, manager).id();
        String table = drafts.file(id, DraftPath.of(A7));
        drafts.save(id, DraftPath.of(A7), with180Days(table), 0, manager);
        return id;
    }

    /** A7 alone. */
    private static String with180Days(String table) {
        String changed =
                table.replaceAll("(?s)(<outputEntry id=\"outputEntry_A7_days\">\\s*<text>)90(</text>)", "$1180$2");
        assertThat(changed).isNotEqualTo(table);
        // Nobody has tried exactly these files before
        return changed.replaceFirst("<definitions ", "<definitions exporterVersion=\"" + UUID.randomUUID() + "\" ");
    }

    private PageUser somebody(String name, Role... roles) {
        return signedIn(cases.human(name, roles));
    }

    private PageUser signedIn(SignedIn human) {
        return PageUser.signedIn(port, accounts.find(human.id()).orElseThrow().signInName());
    }
}
