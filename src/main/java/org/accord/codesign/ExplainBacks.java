package org.accord.codesign;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whoever of the group read the question to somebody writes down what they said it asks. Nobody is named. */
@Service
public class ExplainBacks {

    private static final Set<String> LEVELS = Set.of("EASY", "EFFORT", "LISTENS");
    private static final Set<String> LANGUAGES = Set.of("FR", "EN");
    private static final Set<String> YES_OR_NO = Set.of("YES", "NO");
    private static final int LONGEST = 2000;

    private final DesignRows rows;
    private final DesignWords words;
    private final WorkingGroup group;
    private final ExplainBackRows explainBacks;

    ExplainBacks(DesignRows rows, DesignWords words, WorkingGroup group, ExplainBackRows explainBacks) {
        this.rows = rows;
        this.words = words;
        this.group = group;
        this.explainBacks = explainBacks;
    }

    /** What is typed: {@code level} EASY, EFFORT or LISTENS, {@code language} FR or EN, {@code understood} YES or NO. */
    public record Said(String level, String language, String words, String understood) {

        boolean complete() {
            return LEVELS.contains(level)
                    && LANGUAGES.contains(language)
                    && YES_OR_NO.contains(understood)
                    && !words.isBlank()
                    && words.length() <= LONGEST;
        }
    }

    /** @param key of the request: sent twice, it is one explanation */
    @Transactional
    public void record(CaseFileId file, Said said, UUID key, SignedIn by) {
        IndicatorDesign design = rows.find(file).orElseThrow(NoSuchDesign::new);
        group.require(file, by);
        if (design.state() != DesignState.EXPLAINING) {
            throw new NothingToExplain();
        }
        if (!said.complete()) {
            throw new ExplanationIsIncomplete();
        }
        if (words.latest(file, ExplainBackRows.KIND, key.toString()).isPresent()) {
            return;
        }
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("level", said.level());
        content.put("language", said.language());
        content.put("words", said.words().strip());
        content.put("understood", said.understood());
        content.put("about", DesignWords.hash(words.current(file).orElseThrow()));
        words.write(file, ExplainBackRows.KIND, key.toString(), content, by.id());
    }

    /** Of the latest words. */
    public List<ExplainBack> of(CaseFileId file) {
        return words.current(file)
                .map(DesignWords::hash)
                .map(hash -> explainBacks.of(file, hash))
                .orElse(List.of());
    }
}
