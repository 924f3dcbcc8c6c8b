package org.accord.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as people read it, in full. */
public record Readable(String title, List<Section> sections) {

    /** @param title "" for what stands before, between or after the groups of the form */
    public record Section(String title, List<Row> rows) {}

    /**
     * One thing said. A row has values or items, not both.
     *
     * @param label "" for a sentence of the form itself, which is then the only value
     * @param values as displayed; lines of free text are kept
     * @param items the rows of a list
     */
    public record Row(String label, List<String> values, List<Item> items) {

        static Row of(String label, String... values) {
            return new Row(label, List.of(values), List.of());
        }

        public boolean sentence() {
            return label.isEmpty();
        }

        boolean empty() {
            return values.isEmpty() && items.isEmpty();
        }

        /** Of a list, what falls to whoever reads: their own part comes first. */
        public List<Item> mine() {
            return items.stream().filter(Item::mine).toList();
        }

        public List<Item> others() {
            return items.stream().filter(item -> !item.mine()).toList();
        }

        /** The values in one line. */
        public String text() {
            return String.join(", ", values);
        }
    }

    /**
     * @param name what one of its kind is called, with its place in the list, which counts from 1
     * @param title what it is, in the words of whoever wrote it; null where nobody did
     * @param rows all else that was written
     */
    public record Item(String name, boolean mine, @Nullable Row title, List<Row> rows) {}
}
