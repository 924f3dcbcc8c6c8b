package org.accord.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accord.comparison.Change.Weight;
import org.accord.comparison.FileDifference.Kind;
import org.accord.comparison.FileDifference.State;
import org.springframework.stereotype.Service;

/** What is different, ready to be shown: sentences first, then each file as a picture, a table or a form. */
@Service
public class ComparisonView {

    private static final int KEPT = 8;

    private final Sentences sentences;

    /** Everybody who signs asks for the same two versions. */
    private final Map<Asked, Shown> answered = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Shown> eldest) {
            return size() > KEPT;
        }
    });

    ComparisonView(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * One sentence.
     *
     * @param anchor where on the page its file is shown
     * @param elements the ids of what it is about, one blank between two
     */
    public record Line(String text, Weight weight, Change.Sort sort, String anchor, String elements) {}

    /**
     * One file.
     *
     * @param marks what came, went or changed, as {@code userTask_sign CHANGED,gateway_x ADDED}
     * @param table cell by cell, where both can be read
     * @param before the form as it was put to people, as JSON in the reader's language; empty where it cannot be shown
     */
    public record FileShown(
            String path,
            String anchor,
            String title,
            Kind kind,
            State state,
            List<Line> lines,
            String marks,
            Optional<TableShown> table,
            Optional<String> before,
            Optional<String> after,
            TextShown text) {}

    /** @param groups the sentences by what they are to people, those on rights first */
    public record Shown(Map<Weight, List<Line>> groups, List<FileShown> files) {

        public boolean isEmpty() {
            return files.isEmpty();
        }
    }

    private record Asked(SortedMap<String, String> before, SortedMap<String, String> after, String language) {}

    /** Pages show it with {@code comparison/parts :: sentences(shown)} and {@code :: files(shown, from, to)}. */
    public Shown of(SortedMap<String, String> before, SortedMap<String, String> after, Locale language) {
        Asked asked = new Asked(new TreeMap<>(before), new TreeMap<>(after), language.getLanguage());
        Shown known = answered.get(asked);
        if (known == null) {
            known = compared(before, after, language);
            answered.put(asked, known);
        }
        return known;
    }

    private Shown compared(SortedMap<String, String> before, SortedMap<String, String> after, Locale language) {
        Comparison comparison = Comparison.of(before, after);
        FileShowing showing = new FileShowing(sentences, Lexicon.of(before, after), language);
        List<FileShown> files = comparison.files().stream()
                .map(file -> showing.of(file, before.get(file.path()), after.get(file.path())))
                .toList();
        Map<Weight, List<Line>> groups = new LinkedHashMap<>();
        for (Weight weight : Weight.values()) {
            List<Line> lines = files.stream()
                    .flatMap(file -> file.lines().stream())
                    .filter(line -> line.weight() == weight)
                    .distinct()
                    .toList();
            if (!lines.isEmpty()) {
                groups.put(weight, lines);
            }
        }
        return new Shown(groups, files);
    }
}
