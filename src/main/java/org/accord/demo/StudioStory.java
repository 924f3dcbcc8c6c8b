package org.accord.demo;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has happened to the programme itself.
 *
 * @param released what is different in the release in force from the one that case files began on
 */
record StudioStory(List<Edit> released, UnderWay underWay, Proposed proposed) {

    /** A part of a file as it was and as it is; files of the demo must have it, or nobody would notice that it is gone. */
    record Edit(String file, String was, String is) {

        String in(String content) {
            if (!content.contains(was)) {
                throw new IllegalStateException(file + " does not say: " + was);
            }
            return content.replace(was, is);
        }
    }

    record UnderWay(String title, List<Edit> edits) {}

    record Proposed(String title, String why, String forPeople, int inDays, List<Edit> edits, List<View> views) {}

    record View(String who, String view, String words) {}

    static SortedMap<String, String> edited(Map<String, String> files, List<Edit> edits) {
        SortedMap<String, String> edited = new TreeMap<>(files);
        edits.forEach(edit -> edited.put(edit.file(), edit.in(edited.getOrDefault(edit.file(), ""))));
        return edited;
    }
}
