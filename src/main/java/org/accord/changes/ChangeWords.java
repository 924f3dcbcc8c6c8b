package org.accord.changes;

import java.util.List;
import java.util.Locale;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.NewDocument;
import org.accord.forms.FormLibrary;
import org.accord.programme.Releases;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The words of a change: what is proposed, what was heard, and what is signed in the end. */
@Component
class ChangeWords {

    static final String CHANGE = "rule-change";
    static final String ANSWER = "consultation-answer";

    private final Documents documents;
    private final FormLibrary forms;
    private final Releases releases;
    private final WhatChanges what;
    private final Trial trial;

    ChangeWords(Documents documents, FormLibrary forms, Releases releases, WhatChanges what, Trial trial) {
        this.documents = documents;
        this.forms = forms;
        this.releases = releases;
        this.what = what;
        this.trial = trial;
    }

    void propose(RuleChange change, Proposal proposal) {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        words.put("title", proposal.title());
        words.put("why", proposal.why());
        words.put("forPeople", proposal.forPeople());
        words.put("changesFr", what.told(change, Locale.FRENCH));
        words.put("changesEn", what.told(change, Locale.ENGLISH));
        put(words, "trialFr", lines(trial.inWords(change, Locale.FRENCH)));
        put(words, "trialEn", lines(trial.inWords(change, Locale.ENGLISH)));
        put(words, "openPoints", proposal.openPoints());
        words.put("effectOn", change.effectOn().toString());
        words.put("basedOn", String.valueOf(releases.get(change.basedOn()).number()));
        words.put("contentHash", change.contentHash());
        write(change, words);
    }

    /** What is signed says what was heard, too. */
    void addWhatWasHeard(RuleChange change) {
        JsonNode answer = documents
                .latest(change.file(), ANSWER, "")
                .map(DocumentVersion::content)
                .orElse(null);
        if (answer != null) {
            ObjectNode words = (ObjectNode) proposed(change).deepCopy();
            words.put(
                    "heard",
                    answer.path("heard").asString("") + "\n\n"
                            + answer.path("answer").asString(""));
            write(change, words);
        }
    }

    /** The hash of the release that the latest words name: what signatures are about. */
    String signedHash(CaseFileId file) {
        return documents
                .latestAgreed(file, CHANGE, "")
                .map(DocumentVersion::content)
                .map(words -> words.path("contentHash").asString(""))
                .orElse("");
    }

    JsonNode proposed(RuleChange change) {
        return documents.latest(change.file(), CHANGE, "").orElseThrow().content();
    }

    private void write(RuleChange change, JsonNode words) {
        String release = change.on().releaseId();
        String schema = forms.schema(release, CHANGE).hash();
        documents.add(new NewDocument(change.file(), CHANGE, "", words, schema, release, change.proposedBy()));
    }

    private static void put(ObjectNode words, String field, String text) {
        if (!text.isBlank()) {
            words.put(field, text);
        }
    }

    private static String lines(List<String> sentences) {
        return String.join("\n", sentences);
    }
}
