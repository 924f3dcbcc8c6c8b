package org.accord.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.comparison.Change.Weight;
import org.junit.jupiter.api.Test;

/** Whatever means something in a file, told apart letter by letter: when it changes, something is said. */
class NothingIsMissedTest {

    private static final Pattern XML =
            Pattern.compile("(?<=[ \\n])([a-zA-Z:.]+)=\"([^\"]*)\"|>([^<>]*[^<>\\s][^<>]*)<");
    private static final Pattern JSON = Pattern.compile("(?<=: )(\"[^\"]*\"|-?\\d+|true|false)");
    private static final int SAMPLE = Boolean.getBoolean("accord.thorough") ? Integer.MAX_VALUE : 40;

    @Test
    void aProgrammeComparedWithItselfHasNoDifference() {
        assertThat(Comparison.of(Edited.BASELINE, Edited.BASELINE).empty()).isTrue();
    }

    @Test
    void everyAttributeAndTextOfEveryFileIsLookedAt() {
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (String path : Edited.BASELINE.keySet()) {
            for (Matcher place : sample(path)) {
                tried++;
                String mutant = mutated(path, place);
                FileDifference file = FileComparison.of(
                        path, java.util.Optional.of(Edited.BASELINE.get(path)), java.util.Optional.of(mutant), WORDS);
                if (missed(path, place, file)) {
                    missed.add(path + " at " + place.start() + ": " + place.group());
                }
            }
        }

        assertThat(missed).isEmpty();
        assertThat(tried).isGreaterThan(1500);
    }

    private static final Lexicon WORDS = Lexicon.of(Edited.BASELINE, Edited.BASELINE);

    private static boolean missed(String path, Matcher place, FileDifference file) {
        boolean drawn = drawn(path, place.start());
        boolean said = file.changes().stream()
                .anyMatch(change -> (change.weight() == Weight.LAYOUT) == drawn && change.told());
        file.changes().forEach(change -> {
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(Edited.SENTENCES.sentence(change.sentence(), language))
                        .isNotBlank();
            }
        });
        return !said;
    }

    private static boolean drawn(String path, int at) {
        String content = Edited.BASELINE.get(path);
        int drawing = path.endsWith(".bpmn") ? content.indexOf("<bpmndi:BPMNDiagram") : content.indexOf("<dmndi:");
        return drawing > 0 && at > drawing || content.startsWith("biodi:", at);
    }

    private static String mutated(String path, Matcher place) {
        String content = Edited.BASELINE.get(path);
        String found = place.group();
        String other;
        if (path.endsWith(".form")) {
            other = switch (found) {
                case "true" -> "false";
                case "false" -> "true";
                default -> found.startsWith("\"") ? found.substring(0, found.length() - 1) + "x\"" : found + "1";
            };
        } else {
            other = found.substring(0, found.length() - 1) + "7" + found.substring(found.length() - 1);
        }
        return content.substring(0, place.start()) + other + content.substring(place.end());
    }

    private static List<Matcher> sample(String path) {
        List<Matcher> places = new ArrayList<>();
        String content = Edited.BASELINE.get(path);
        Matcher matcher = (path.endsWith(".form") ? JSON : XML).matcher(content);
        for (int from = 0; matcher.find(from); from = matcher.end()) {
            Matcher place = matcher.pattern().matcher(content);
            place.find(from);
            boolean written = place.group().startsWith("xmlns")
                    || place.group().startsWith("version=")
                    || place.group().startsWith("encoding=");
            if (!written) {
                places.add(place);
            }
        }
        java.util.Collections.shuffle(places, new Random(path.hashCode()));
        return places.subList(0, Math.min(places.size(), SAMPLE));
    }

    @Test
    void whatIsAddedAndTakenAwayIsSaidToo() {
        SortedMap<String, String> none = new TreeMap<>();

        assertThat(Comparison.of(none, Edited.BASELINE).files())
                .hasSameSizeAs(Edited.BASELINE.keySet())
                .allSatisfy(file -> assertThat(file.changes()).hasSizeGreaterThan(1));
        assertThat(Comparison.of(Edited.BASELINE, none).files()).hasSameSizeAs(Edited.BASELINE.keySet());
    }
}
