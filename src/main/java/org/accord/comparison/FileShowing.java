package org.accord.comparison;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accord.comparison.ComparisonView.FileShown;
import org.accord.comparison.ComparisonView.Line;
import org.accord.comparison.FileDifference.Kind;
import org.jspecify.annotations.Nullable;

/** Makes what is different in a file ready for readers of one language. */
final class FileShowing {

    private final Sentences sentences;
    private final Lexicon words;
    private final Locale language;

    FileShowing(Sentences sentences, Lexicon words, Locale language) {
        this.sentences = sentences;
        this.words = words;
        this.language = language;
    }

    FileShown of(FileDifference file, @Nullable String before, @Nullable String after) {
        boolean form = file.kind() == Kind.FORM;
        return new FileShown(
                file.path(),
                anchor(file),
                sentences.say(file.title(), language),
                file.kind(),
                file.state(),
                lines(file),
                marks(file),
                file.kind() == Kind.TABLE
                        ? new TableShowing(sentences, new FileWords(file.path(), words), language).of(before, after)
                        : Optional.empty(),
                form ? FormShowing.of(before, language) : Optional.empty(),
                form ? FormShowing.of(after, language) : Optional.empty(),
                TextShown.of(before, after));
    }

    private List<Line> lines(FileDifference file) {
        return file.changes().stream()
                .filter(Change::told)
                .sorted(Comparator.comparing(Change::weight))
                .map(change -> new Line(
                        sentences.sentence(change.sentence(), language),
                        change.weight(),
                        change.sort(),
                        anchor(file),
                        String.join(" ", change.elements())))
                .distinct()
                .toList();
    }

    /** What came or went counts for more than what is said of it, and what is drawn elsewhere for least. */
    private static String marks(FileDifference file) {
        Map<String, Change.Sort> marks = new LinkedHashMap<>();
        for (Change.Sort sort : Change.Sort.values()) {
            file.changes().stream()
                    .filter(change -> change.sort() == sort)
                    .flatMap(change -> change.elements().stream())
                    .forEach(element -> marks.putIfAbsent(element, sort));
        }
        return marks.entrySet().stream()
                .filter(mark -> mark.getKey().matches("[^ ,]+"))
                .map(mark -> mark.getKey() + " " + mark.getValue())
                .collect(Collectors.joining(","));
    }

    private static String anchor(FileDifference file) {
        return "file-" + file.path().replaceAll("[^A-Za-z0-9]+", "-");
    }
}
