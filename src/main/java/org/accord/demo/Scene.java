package org.accord.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.forms.FieldError;
import org.accord.forms.FormCheck;
import org.accord.forms.FormSchema;
import org.accord.forms.Verdict;
import org.accord.inbox.ShownForm;
import org.accord.inbox.Submission;
import org.accord.inbox.Submitted;
import org.accord.inbox.TaskRow;
import org.accord.people.AccountId;
import org.accord.people.SignedIn;
import org.accord.signoff.Rewriting;
import org.accord.signoff.Round;
import org.accord.signoff.RoundSlot;
import org.accord.signoff.SignDecision;
import org.accord.signoff.Signing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One case file and the people of its story. */
record Scene(Stage stage, CaseFileId caseFile, Map<String, SignedIn> cast) {

    private static final String TASK = "userTask_";

    SignedIn who(String signInName) {
        return Objects.requireNonNull(cast.get(signInName), () -> "Nobody is called " + signInName);
    }

    void does(Story.Does step) {
        SignedIn me = who(step.who());
        TaskRow task = task(TASK + step.does(), me);
        ShownForm form = stage.taskForms().show(task.id(), me, me.language());
        Submission sent =
                new Submission(task.id(), filledIn(form.content(), step.says()), form.version(), UUID.randomUUID());
        Submitted submitted = stage.taskForms().submit(sent, me);
        if (!submitted.accepted()) {
            throw new IllegalArgumentException("The form is not accepted: " + submitted.errors());
        }
    }

    void signs(Story.Signs step) {
        SignedIn me = who(step.who());
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        if (step.words() != null) {
            words.put("words", step.words());
        }
        if (step.signs() == SignDecision.VIEW_GIVEN) {
            words.put("decision", SignDecision.SIGNED.name());
        }
        Asked asked = asked(me);
        stage.signOffs()
                .sign(new Signing(
                        asked.round().id(),
                        asked.slot().key(),
                        me,
                        step.signs(),
                        words,
                        asked.round().facts().subjectHash(),
                        UUID.randomUUID(),
                        Signing.PORTAL,
                        me.language()));
    }

    void rewrites(Story.Rewrites step) {
        SignedIn me = who(step.who());
        DocumentVersion before =
                stage.documents().latest(caseFile, step.rewrites(), "").orElseThrow();
        JsonNode content = Objects.requireNonNull(before.content());
        FormSchema schema = stage.forms().schema(before.releaseId(), before.kind());
        Verdict verdict = FormCheck.check(schema, filledIn(content, step.says()), content);
        if (!verdict.accepted()) {
            throw new IllegalArgumentException("The form is not accepted: " + verdict.errors());
        }
        Round round = stage.signOffs().openRounds(caseFile).stream()
                .filter(open -> open.facts().document().equals(before.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is signing it; " + waiting()));
        stage.signOffs().rewrite(new Rewriting(round.id(), me, verdict.content(), schema.hash()));
    }

    void tells(Story.Tells step) {
        SignedIn me = who(step.who());
        FormSchema form = stage.readings().form(caseFile, step.tells(), me);
        JsonNode shown = stage.readings().prefilled(form, caseFile, me);
        List<FieldError> errors =
                stage.readings().give(caseFile, step.tells(), filledIn(shown, step.says()), UUID.randomUUID(), me);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("The form is not accepted: " + errors);
        }
    }

    AroundThePerson around() {
        return new AroundThePerson(this);
    }

    /** Nobody finds at the door what they were told before they acted last. */
    void readsNotices(String signInName) {
        AccountId me = who(signInName).id();
        stage.notices().unread(me).forEach(notice -> stage.notices().read(me, notice.id()));
    }

    void readsNoticesOfThis(String signInName) {
        AccountId me = who(signInName).id();
        stage.notices().unread(me).stream()
                .filter(notice -> notice.caseFile().equals(caseFile))
                .forEach(notice -> stage.notices().read(me, notice.id()));
    }

    private record Asked(Round round, RoundSlot slot) {}

    /** Of several rounds that ask for somebody, the one that was opened first. */
    private Asked asked(SignedIn me) {
        return stage.signOffs().openRounds(caseFile).stream()
                .flatMap(round -> round.slots().stream().map(slot -> new Asked(round, slot)))
                .filter(asked -> asked.slot().pending())
                .filter(asked ->
                        stage.participants().holds(caseFile, asked.slot().key().slot(), me.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(me.name() + " is not asked to sign; " + waiting()));
    }

    /** Where several people are asked alike, the one who acts does their own. */
    private TaskRow task(String key, SignedIn me) {
        return stage.tasks().of(caseFile).stream()
                .filter(task -> task.modelKey().equals(key))
                .min(Comparator.comparing(task -> task.slots().stream()
                        .noneMatch(slot -> stage.participants().holds(caseFile, slot, me.id()))))
                .orElseThrow(() -> new IllegalStateException("There is no task " + key + "; " + waiting()));
    }

    private String waiting() {
        return "what waits: "
                + stage.tasks().of(caseFile).stream().map(TaskRow::modelKey).toList();
    }

    /** As a page does: what is shown is sent back, with what was typed over it. */
    private static ObjectNode filledIn(JsonNode shown, JsonNode typed) {
        ObjectNode content = shown.deepCopy().asObject();
        content.removeIf(value -> value.isString() && value.asString().isEmpty());
        content.setAll(typed.asObject());
        return content;
    }
}
