package org.accord.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Two versions of the programme and what is different between them. Files that are alike to the letter are not named. */
public record Comparison(List<FileDifference> files) {

    public static Comparison of(SortedMap<String, String> before, SortedMap<String, String> after) {
        Lexicon words = Lexicon.of(before, after);
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        List<FileDifference> files = new ArrayList<>();
        for (String path : paths) {
            String old = before.get(path);
            String now = after.get(path);
            if (old == null || !old.equals(now)) {
                files.add(FileComparison.of(path, Optional.ofNullable(old), Optional.ofNullable(now), words));
            }
        }
        return new Comparison(files);
    }

    public boolean empty() {
        return files.isEmpty();
    }

    public Optional<FileDifference> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }
}
