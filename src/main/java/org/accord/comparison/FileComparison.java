package org.accord.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;
import org.accord.comparison.FileDifference.Kind;
import org.accord.comparison.FileDifference.State;

/** Compares one file with the file of the same path. */
final class FileComparison {

    private FileComparison() {}

    static FileDifference of(String path, Optional<String> before, Optional<String> after, Lexicon words) {
        Kind kind = Kind.of(path);
        List<Change> changes = new ArrayList<>();
        if (before.isPresent() != after.isPresent()) {
            changes.add(wholeFile(path, kind, after.isPresent(), words));
        }
        changes.addAll(inside(kind, before.orElse(""), after.orElse(""), new FileWords(path, words)));
        return new FileDifference(path, kind, state(before, after, changes), words.file(path), changes);
    }

    private static State state(Optional<String> before, Optional<String> after, List<Change> changes) {
        if (before.isEmpty()) {
            return State.ADDED;
        } else if (after.isEmpty()) {
            return State.REMOVED;
        }
        return changes.stream().allMatch(change -> change.weight() == Weight.LAYOUT)
                ? State.SAME_MEANING
                : State.CHANGED;
    }

    private static Change wholeFile(String path, Kind kind, boolean added, Lexicon words) {
        Said sentence = Said.of((added ? "file.added." : "file.removed.") + kind, words.file(path));
        Weight weight = Rights.ofFile(path);
        Fact fact = new Fact("", added ? "" : path, added ? path : "");
        return Change.of(added ? Sort.ADDED : Sort.REMOVED, "", fact, weight, sentence);
    }

    private static List<Change> inside(Kind kind, String before, String after, FileWords words) {
        return switch (kind) {
            case DIAGRAM -> diagrams(before, after, words);
            case TABLE -> tables(before, after, words);
            case FORM -> forms(before, after, words);
            case SCENARIOS -> scenarios(before, after, words);
            case INDICATOR -> IndicatorChanges.list(before, after).orElseGet(() -> List.of(unreadable()));
            case OTHER -> List.of(unreadable());
        };
    }

    private static List<Change> diagrams(String before, String after, FileWords words) {
        Optional<Model> old = model(before, text -> ModelXml.read(text).map(DiagramModel::of));
        Optional<Model> now = model(after, text -> ModelXml.read(text).map(DiagramModel::of));
        return old.isPresent() && now.isPresent()
                ? new DiagramChanges(old.get(), now.get(), words).list()
                : List.of(unreadable());
    }

    private static List<Change> tables(String before, String after, FileWords words) {
        Optional<Model> old = model(before, text -> ModelXml.read(text).map(read -> TableModel.of(read, id -> id)));
        Optional<Model> first = model(after, text -> ModelXml.read(text).map(read -> TableModel.of(read, id -> id)));
        if (old.isEmpty() || first.isEmpty()) {
            return List.of(unreadable());
        }
        UnaryOperator<String> names = Columns.names(old.get(), first.get());
        Optional<Model> now = model(after, text -> ModelXml.read(text).map(read -> TableModel.of(read, names)));
        return new TableChanges(old.get(), now.orElseThrow(), words).list();
    }

    private static List<Change> forms(String before, String after, FileWords words) {
        Optional<Model> old = model(before, text -> JsonFacts.read(text).map(FormModel::of));
        Optional<Model> now = model(after, text -> JsonFacts.read(text).map(FormModel::of));
        return old.isPresent() && now.isPresent()
                ? new FormChanges(old.get(), now.get(), words).list()
                : List.of(unreadable());
    }

    private static List<Change> scenarios(String before, String after, FileWords words) {
        Optional<Model> old = model(before, text -> JsonFacts.read(text).map(RowsModel::of));
        Optional<Model> now = model(after, text -> JsonFacts.read(text).map(RowsModel::of));
        return old.isPresent() && now.isPresent()
                ? new RowsChanges(old.get(), now.get(), words).list()
                : List.of(unreadable());
    }

    private static Optional<Model> model(String content, Function<String, Optional<Model>> read) {
        return content.isEmpty() ? Optional.of(Model.none()) : read.apply(content);
    }

    /** The text itself still shows what is different. */
    private static Change unreadable() {
        return Change.of(Sort.CHANGED, "", new Fact("", "", ""), Weight.TECHNICAL, Said.of("unreadable"));
    }
}
