package org.accord.codesign;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.NewDocument;
import org.accord.forms.FormLibrary;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorFile;
import org.accord.people.AccountId;
import org.accord.programme.ContentHash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What is written on the file of an indicator: the proposal, the words of the group, and what is signed in the end. */
@Component
class DesignWords {

    static final String PROPOSAL = "indicator-proposal";
    static final String WORDS = "indicator-words";
    static final String PILOT = "indicator-pilot";
    static final String SIGNED = "indicator-set";

    private static final Map<String, String> LICENCES = Map.of(
            "CC0", "CC0-1.0", "CC_BY", "CC-BY-4.0", "CC_BY_SA", "CC-BY-SA-4.0", "PERMISSION", "WRITTEN_PERMISSION");

    private final Documents documents;
    private final FormLibrary forms;
    private final CaseFiles caseFiles;

    DesignWords(Documents documents, FormLibrary forms, CaseFiles caseFiles) {
        this.documents = documents;
        this.forms = forms;
        this.caseFiles = caseFiles;
    }

    void write(CaseFileId file, String kind, String item, JsonNode content, @Nullable AccountId by) {
        String release = caseFiles.get(file).releaseId();
        documents.add(new NewDocument(
                file, kind, item, content, forms.schema(release, kind).hash(), release, by));
    }

    /** What the group wrote last; empty before. */
    Optional<JsonNode> current(CaseFileId file) {
        return documents.latest(file, WORDS, "").map(DocumentVersion::content);
    }

    /** What words are known by, when people explain them back and answer: other words begin at nothing. */
    static String hash(JsonNode words) {
        SortedMap<String, String> parts = new TreeMap<>();
        for (String part : new String[] {"textFr", "textEn", "kind"}) {
            parts.put(part, words.path(part).asString(""));
        }
        return ContentHash.of(parts);
    }

    /** A licence as a file names it; the choice itself where it is none. */
    static String licence(String choice) {
        return LICENCES.getOrDefault(choice, choice);
    }

    /** What signatures on an indicator are about. */
    static String contentHash(Indicator indicator) {
        SortedMap<String, String> file = new TreeMap<>();
        file.put(IndicatorFile.path(indicator.id()), IndicatorFile.json(indicator));
        return ContentHash.of(file);
    }

    Optional<JsonNode> latest(CaseFileId file, String kind) {
        return latest(file, kind, "");
    }

    Optional<JsonNode> latest(CaseFileId file, String kind, String item) {
        return documents.latest(file, kind, item).map(DocumentVersion::content);
    }

    /** What everybody signed last; empty before. */
    Optional<JsonNode> signed(CaseFileId file) {
        return documents.latestAgreed(file, SIGNED, "").map(DocumentVersion::content);
    }
}
