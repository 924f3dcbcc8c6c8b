package org.accord.codesign;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorLibrary;
import org.accord.indicators.IndicatorType;
import org.accord.indicators.IndicatorVersions;
import org.accord.programme.Releases;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes of the group's words the indicator that is signed, and reads it back from what was signed. */
@Component
class ToSign {

    private static final Map<IndicatorType, String> LETTERS = Map.of(
            IndicatorType.CHANGE, "CH",
            IndicatorType.PROCESS, "PR",
            IndicatorType.QOL, "QL",
            IndicatorType.CAREGIVER_QOL, "CG",
            IndicatorType.CAREGIVER_PROCESS, "CG");

    private final DesignWords words;
    private final Progress.Counting counting;
    private final IndicatorVersions versions;
    private final IndicatorLibrary library;
    private final Releases releases;

    ToSign(
            DesignWords words,
            Progress.Counting counting,
            IndicatorVersions versions,
            IndicatorLibrary library,
            Releases releases) {
        this.words = words;
        this.counting = counting;
        this.versions = versions;
        this.library = library;
        this.releases = releases;
    }

    void write(IndicatorDesign design) {
        JsonNode written = words.current(design.file()).orElseThrow();
        write(design, next(design, written));
    }

    /** The same version, no longer asked. */
    void writeEnd(IndicatorDesign design) {
        write(design, read(words.signed(design.file()).orElseThrow()).withStatus(Indicator.RETIRED));
    }

    private void write(IndicatorDesign design, Indicator indicator) {
        Progress progress = counting.of(design);
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("textFr", indicator.textFr());
        content.put("textEn", indicator.textEn());
        content.put("asked", indicator.status());
        content.put("kind", indicator.type().name());
        content.put("name", indicator.id() + " – " + indicator.version());
        words.latest(design.file(), DesignWords.PROPOSAL)
                .ifPresent(proposal -> content.put("why", proposal.path("why").asString("")));
        content.put("explained", progress.understood());
        content.put("explainedHard", progress.understoodHard());
        content.put("answers", progress.answers());
        content.put("noAnswers", progress.noAnswers());
        words.latest(design.file(), DesignWords.PILOT)
                .ifPresent(pilot -> content.put("learnt", pilot.path("learnt").asString("")));
        content.put("source", indicator.source());
        content.put("licence", indicator.licence());
        content.put("contentHash", DesignWords.contentHash(indicator));
        words.write(design.file(), DesignWords.SIGNED, "", content, design.proposedBy());
    }

    private Indicator next(IndicatorDesign design, JsonNode written) {
        IndicatorType type = IndicatorType.valueOf(written.path("kind").asString());
        String id = idOf(design, type);
        return new Indicator(
                id,
                newest(id) + 1,
                type,
                type.scale(),
                safety(id),
                written.path("source").asString(),
                DesignWords.licence(written.path("licence").asString()),
                written.path("textFr").asString().strip(),
                written.path("textEn").asString().strip(),
                null,
                null,
                Indicator.ACTIVE);
    }

    /** That of the question which it puts in other words: the one it was about, or the one it has become. */
    private String idOf(IndicatorDesign design, IndicatorType type) {
        return words.signed(design.file())
                .map(this::read)
                .map(Indicator::id)
                .orElseGet(() -> design.replaces() == null ? free(LETTERS.get(type)) : design.replaces());
    }

    private String free(String letters) {
        return letters
                + (versions.all().stream()
                                .map(Indicator::id)
                                .filter(id -> id.startsWith(letters))
                                .mapToInt(id -> Integer.parseInt(id.substring(letters.length())))
                                .max()
                                .orElse(0)
                        + 1);
    }

    private int newest(String id) {
        return versions.all().stream()
                .filter(each -> each.id().equals(id))
                .map(Indicator::version)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    /** Other words change nothing about who sees the answer. */
    private boolean safety(String id) {
        long active = releases.inForce().orElseThrow().id();
        Indicator before = library.indicators(String.valueOf(active)).get(id);
        return before != null && before.safetyItem();
    }

    Indicator read(JsonNode signed) {
        List<String> name = List.of(signed.path("name").asString().split(" – "));
        IndicatorType type = IndicatorType.valueOf(signed.path("kind").asString());
        return new Indicator(
                name.get(0),
                Integer.parseInt(name.get(1)),
                type,
                type.scale(),
                safety(name.get(0)),
                signed.path("source").asString(),
                signed.path("licence").asString(),
                signed.path("textFr").asString(),
                signed.path("textEn").asString(),
                null,
                null,
                signed.path("asked").asString());
    }
}
