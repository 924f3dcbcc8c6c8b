package org.accord.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.Visitor;
import org.accord.drafts.DraftFollowing.Choice;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.ModelName;
import org.accord.programme.OtherRelease;
import org.accord.programme.Releases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AccordTest
class DraftFilesTest {

    private static final DraftPath STORY = DraftPath.of("forms/story.form");
    private static final DraftPath WELCOME = DraftPath.of("forms/welcome.form");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftFiles files;

    @Autowired
    DraftFollowing following;

    @Autowired
    DraftFindings findings;

    @Autowired
    Releases releases;

    SignedIn manager;
    DraftId draft;

    @BeforeEach
    void aDraft() {
        manager = cases.human("Viviane Roy", Role.PROGRAM_MANAGER);
        draft = drafts.create("Écouter mieux", releases.inForce().orElseThrow(), manager)
                .id();
    }

    @Test
    void aNewModelOfEachKindIsInOrderAndHasItsNamesInBothLanguages() {
        for (ModelKind kind : new ModelKind[] {ModelKind.PROCESS, ModelKind.DECISION, ModelKind.FORM}) {
            DraftPath path = files.add(
                    draft, new NewModel(kind, "Avis \"du\" cœur & <proches>", "What carers’ say"), null, manager);

            assertThat(path.key()).isEqualTo("avis-du-coeur-proches");
            ModelName name = ModelName.of(path.toString(), drafts.file(draft, path));
            assertThat(name.in(Locale.FRENCH)).isEqualTo("Avis \"du\" cœur & <proches>");
            assertThat(name.in(Locale.ENGLISH)).isEqualTo("What carers’ say");
        }
        assertThat(findings.of(drafts.files(draft))).isEmpty();
    }

    @Test
    void aCopyOfAModelIsAnotherModelThatIsInOrder() {
        for (String path : drafts.files(draft).keySet()) {
            DraftPath from = DraftPath.of(path);
            if (from.kind() == ModelKind.INDICATOR) {
                continue; // written by a group, on a file of its own
            }
            DraftPath copy =
                    files.add(draft, new NewModel(from.kind(), "Copie de " + from.key(), "Copy"), from, manager);
            assertThat(drafts.file(draft, copy)).isNotEqualTo(drafts.file(draft, from));
        }
        // Nobody calls a copied diagram yet: what its callers would give it is missing, and nothing else
        assertThat(findings.of(drafts.files(draft)))
                .allMatch(finding -> finding.file().startsWith("processes/copie-de-")
                        && finding.messageKey().matches("guard\\.flow\\.(notSet|formNotYet)"));
    }

    @Test
    void twoModelsOfOneNameAreTwoFilesAndANameIsNeeded() {
        NewModel model = new NewModel(ModelKind.FORM, "Avis", "View");

        assertThat(files.add(draft, model, null, manager)).hasToString("forms/avis.form");
        assertThat(files.add(draft, model, null, manager)).hasToString("forms/avis-2.form");
        assertThat(files.add(draft, new NewModel(ModelKind.FORM, "?!", "?!"), null, manager))
                .hasToString("forms/form.form");
        for (String name : new String[] {" ", "x".repeat(121), "${x}", "a\nb"}) {
            assertThatThrownBy(() -> new NewModel(ModelKind.FORM, name, "View")).isInstanceOf(NameIsMissing.class);
        }
    }

    @Test
    void whatWasTakenAwayOrChangedComesBackAndTheWayBackIsInTheHistoryToo() {
        long saved = drafts.save(draft, STORY, changed(STORY), 0, manager);
        files.remove(draft, WELCOME, 0, manager);
        assertThat(findings.of(drafts.files(draft)))
                .as("a diagram still uses it")
                .anyMatch(finding -> finding.messageKey().equals("guard.notInRelease"));

        assertThat(files.goBack(draft, saved, null, manager)).isEqualTo(1);

        assertThat(drafts.files(draft))
                .containsEntry(STORY.toString(), changed(STORY))
                .containsKey(WELCOME.toString());
        assertThat(files.goBack(draft, 0, STORY, manager)).isEqualTo(1);
        assertThat(drafts.files(draft)).isEqualTo(releases.files(released()));
        assertThat(files.history(draft).stream().map(change -> change.note().kind()))
                .containsExactly(Note.Kind.WENT_BACK, Note.Kind.WENT_BACK, Note.Kind.REMOVED, Note.Kind.SAVED);
        assertThat(files.goBack(draft, 0, null, manager)).isZero();
        assertThatThrownBy(() -> files.goBack(draft, 1L << 40, null, manager)).isInstanceOf(NoSuchChange.class);
    }

    @Test
    void aStaleRemovalIsRefused() {
        drafts.save(draft, STORY, changed(STORY), 0, manager);

        assertThatThrownBy(() -> files.remove(draft, STORY, 0, manager)).isInstanceOf(FileHasChanged.class);
    }

    @Test
    void thePagesShowTheHistoryAndTheWayBack() {
        Studio studio = Studio.begun(comesIn(), "Par les pages");
        String first = Studio.path(
                studio.post("/files", "kind", "FORM", "french", "Avis des proches", "english", "What carers say"));
        assertThat(first).isEqualTo(studio.draft + "/files/forms/avis-des-proches");
        assertThat(studio.manager.get(first).body())
                .contains("Avis des proches")
                .doesNotContain("??");
        assertThat(studio.post("/files", "kind", "FORM", "french", "", "english", "x")
                        .statusCode())
                .isEqualTo(422);
        assertThat(studio.post("/files", "kind", "FORM", "french", "x", "english", "x", "sample", "../x")
                        .statusCode())
                .isEqualTo(422);

        assertThat(studio.post("/files/forms/avis-des-proches/remove", "change", "0")
                        .statusCode())
                .isEqualTo(409);
        String number = studio.manager.get(first).body().replaceAll("(?s).*data-change=\"(\\d+)\".*", "$1");
        assertThat(studio.post("/files/forms/avis-des-proches/remove", "change", number)
                        .statusCode())
                .isEqualTo(302);

        assertThat(studio.manager.get(studio.draft + "/history").body())
                .contains("Ajouté", "Retiré", "Viviane Roy", "value=\"" + number + "\"")
                .doesNotContain("??");
        assertThat(studio.post("/back", "change", number).statusCode()).isEqualTo(302);
        assertThat(studio.post("/back", "change", "99999999").statusCode()).isEqualTo(404);
        assertThat(studio.manager.get(first).statusCode()).isEqualTo(200);
        assertThat(studio.manager
                        .get(studio.draft + "/history?file=forms/avis-des-proches.form")
                        .body())
                .contains("Retour en arrière")
                .doesNotContain("??");
        assertThat(studio.manager.get(first + "/content?change=0").statusCode()).isEqualTo(404);
    }

    @Test
    void aDraftComesOntoANewerReleaseFileByFile() {
        long before = released();
        String mine = drafts.file(draft, STORY).replace("\"title\": \"Mon histoire\"", "\"title\": \"Mes mots à moi\"");
        drafts.save(draft, STORY, mine, 0, manager);
        assertThat(following.difference(drafts.get(draft))).isEmpty();
        OtherRelease.in(context).where(STORY.toString(), text -> text + " ", () -> {
            OtherRelease.in(context).where(WELCOME.toString(), text -> text + " ", () -> {
                comesOntoIt(mine);
                return null;
            });
            return null;
        });
        assertThat(releases.files(before)).isEqualTo(releases.files(released()));
    }

    private void comesOntoIt(String mine) {
        int newer = releases.inForce().orElseThrow().number();
        DraftFollowing.Difference difference =
                following.difference(drafts.get(draft)).orElseThrow();
        assertThat(difference.onBoth()).containsExactly(STORY);
        assertThat(difference.following()).containsExactly(WELCOME);
        Visitor visitor = comesIn();
        assertThat(visitor.get("/drafts/" + draft).body()).contains("/drafts/" + draft + "/follow");
        assertThat(visitor.get("/drafts/" + draft + "/follow").body())
                .contains("choice:forms/story.form")
                .doesNotContain("??");
        assertThatThrownBy(() -> following.follow(draft, newer, Map.of(), manager))
                .isInstanceOf(NotChosenYet.class);
        assertThatThrownBy(() -> following.follow(draft, newer - 1, Map.of(STORY, Choice.MINE), manager))
                .isInstanceOf(AnotherReleaseMeanwhile.class);

        following.follow(draft, newer, Map.of(STORY, Choice.MINE), manager);

        assertThat(drafts.get(draft).from().number()).isEqualTo(newer);
        assertThat(drafts.file(draft, STORY)).isEqualTo(mine);
        assertThat(drafts.file(draft, WELCOME))
                .isEqualTo(releases.files(released()).get(WELCOME.toString()));
        assertThatThrownBy(() -> drafts.save(draft, WELCOME, "{}", 0, manager))
                .as("a page that was open before is out of date")
                .isInstanceOf(FileHasChanged.class);
        assertThat(following.difference(drafts.get(draft))).isEmpty();
    }

    private long released() {
        return releases.inForce().orElseThrow().id();
    }

    private String changed(DraftPath path) {
        return releases.files(released()).get(path.toString()) + " ";
    }

    private Visitor comesIn() {
        return Visitor.signedIn(port, accounts.find(manager.id()).orElseThrow().signInName(), Cases.PASSWORD);
    }
}
