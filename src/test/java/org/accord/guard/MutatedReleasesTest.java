package org.accord.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.guard.Finding.Severity;
import org.junit.jupiter.api.Test;

/**
 * Whole releases with something in them taken out, doubled, turned round or written otherwise. The guard always answers, and
 * what it lets follow the release in force still asks whoever must be asked.
 */
class MutatedReleasesTest {

    private static final long SEED = 20_261_127;
    private static final Pattern ELEMENT = Pattern.compile(
            "<bpmn:(sequenceFlow|userTask|serviceTask|callActivity|exclusiveGateway|boundaryEvent)[ >]|<rule |<input |\\{\\s*\"(?:type|id|key)\"");
    private static final Pattern WORD = Pattern.compile("\"[A-Za-z_][A-Za-z0-9_-]{1,40}\"|>[A-Za-z0-9_ \"=]{1,60}<");
    private static final Pattern LEGAL = Pattern.compile(
            "(?s)<rule id=\"[^\"]*\">(?:(?!</rule>).)*\"LEGAL\"(?:(?!</rule>).)*\"RELAX\"(?:(?!</rule>).)*</rule>");

    @Test
    void whateverIsDoneToAReleaseTheGuardAnswers() {
        int sets = Boolean.getBoolean("accord.thorough") ? 10_000 : 60;
        Random random = new Random(SEED);
        SortedMap<String, String> shipped = GuardedModels.shipped();
        List<String> paths = new ArrayList<>(shipped.keySet());
        int accepted = 0;
        for (int i = 0; i < sets; i++) {
            String path = paths.get(random.nextInt(paths.size()));
            SortedMap<String, String> mutant = new TreeMap<>(shipped);
            mutant.put(path, mutate(shipped.get(path), paths, random));
            boolean passes = GuardedModels.GUARD.check(mutant, shipped).stream()
                    .noneMatch(finding -> finding.severity() == Severity.ERROR);
            accepted += passes ? 1 : 0;
            if (passes) {
                assertThat(LEGAL.matcher(mutant.get(ChangedModels.RELAXATION)).find())
                        .as("mutant %d of %s", i, path)
                        .isFalse();
            }
        }
        assertThat(accepted).as("changes that harm nothing are let through").isLessThan(sets);
    }

    @Test
    void conditionsOfAnyMakeAreReadOrRefused() {
        int sets = Boolean.getBoolean("accord.thorough") ? 10_000 : 500;
        Random random = new Random(SEED);
        List<String> pieces = List.of(
                "a",
                "b",
                "\"A\"",
                "1",
                "true",
                "null",
                " = ",
                " > ",
                " and ",
                " or ",
                "not(",
                "(",
                ")",
                "[",
                "]",
                "in",
                " in ",
                "{",
                "}",
                ":",
                "for x in ",
                " return ",
                "function(",
                "external",
                ".",
                ",",
                "-",
                "+",
                "**",
                "if ",
                " then ",
                " else ",
                "some ",
                " satisfies ",
                "date(",
                "contains(",
                "matches(",
                "?",
                "`",
                "\\",
                "//",
                "..",
                "\u2028");
        for (int i = 0; i < sets; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 1 + random.nextInt(12); n > 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            for (FeelCheck.Reading reading :
                    List.of(FeelCheck.expression(text.toString()), FeelCheck.tests(text.toString()))) {
                boolean runs = text.toString().matches(".*(return|satisfies|external|matches\\(|\\{).*");
                assertThat(reading.problem().isEmpty() && runs && reading.term().isEmpty())
                        .as(text.toString())
                        .isFalse();
                reading.term().ifPresent(term -> new Sorts(Map.of(), (one, other) -> {}).condition(term));
                reading.term().ifPresent(term -> Codes.mayHold(term, Map.of()));
            }
        }
    }

    private static String mutate(String model, List<String> paths, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> withoutAnElement(model, random);
            case 1 -> swapped(model, random);
            case 2 -> named(model, paths, random);
            default -> twice(model, random);
        };
    }

    private static String withoutAnElement(String model, Random random) {
        List<MatchResult> found = ELEMENT.matcher(model).results().toList();
        if (found.isEmpty()) {
            return model + " ";
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        int end = model.indexOf(">", one.start());
        String name = one.group(1);
        int close = name == null ? -1 : model.indexOf("</bpmn:" + name + ">", one.start());
        boolean empty = end > 0 && model.charAt(end - 1) == '/';
        int to = empty || close < 0 ? Math.max(end, one.start()) + 1 : close + name.length() + 8;
        return model.substring(0, one.start()) + model.substring(Math.min(model.length(), to));
    }

    /** Two values change places, as when somebody copies into the wrong cell. */
    private static String swapped(String model, Random random) {
        List<MatchResult> words = WORD.matcher(model).results().toList();
        if (words.size() < 2) {
            return model + " ";
        }
        MatchResult one = words.get(random.nextInt(words.size()));
        MatchResult other = words.get(random.nextInt(words.size()));
        if (one.start() >= other.start()) {
            return model.replaceFirst(Pattern.quote(one.group()), Matcher.quoteReplacement(other.group()));
        }
        return model.substring(0, one.start())
                + other.group()
                + model.substring(one.end(), other.start())
                + one.group()
                + model.substring(other.end());
    }

    private static String named(String model, List<String> paths, Random random) {
        String path = paths.get(random.nextInt(paths.size()));
        String name = path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'));
        List<MatchResult> words = WORD.matcher(model).results().toList();
        if (words.isEmpty()) {
            return model + " ";
        }
        MatchResult word = words.get(random.nextInt(words.size()));
        String text = word.group();
        return model.substring(0, word.start())
                + text.charAt(0)
                + name
                + text.charAt(text.length() - 1)
                + model.substring(word.end());
    }

    private static String twice(String model, Random random) {
        int from = random.nextInt(model.length());
        int to = Math.min(model.length(), from + 1 + random.nextInt(400));
        return model.substring(0, to) + model.substring(from);
    }
}
