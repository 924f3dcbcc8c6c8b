package org.accord.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.accord.guard.Finding.Severity;
import org.junit.jupiter.api.Test;

/**
 * Whole releases with something in them taken out, doubled, turned round or written otherwise. The guard always answers, and
 * what it lets follow the release in force still asks whoever must be asked.
 */
class MutatedReleasesTest {

    private static final long SEED = 20_261_127;
    private static final Pattern LEGAL = Pattern.compile(
            "(?s)<rule id=\"[^\"]*\">(?:(?!</rule>).)*\"LEGAL\"(?:(?!</rule>).)*\"RELAX\"(?:(?!</rule>).)*</rule>");

    @Test
    void whateverIsDoneToAReleaseTheGuardAnswersAndNothingThatRunsGetsThrough() throws Exception {
        int sets = Boolean.getBoolean("accord.thorough") ? 10_000 : 60;
        Random random = new Random(SEED);
        SortedMap<String, String> shipped = GuardedModels.shipped();
        List<String> paths = new ArrayList<>(shipped.keySet());
        int accepted = 0;
        for (int i = 0; i < sets; i++) {
            String path = paths.get(random.nextInt(paths.size()));
            SortedMap<String, String> mutant = new TreeMap<>(shipped);
            mutant.put(path, Mutations.of(shipped.get(path), paths, random));
            boolean passes = GuardedModels.GUARD.check(mutant, shipped).stream()
                    .noneMatch(finding -> finding.severity() == Severity.ERROR);
            accepted += passes ? 1 : 0;
            if (passes) {
                assertThat(LEGAL.matcher(mutant.get(ChangedModels.RELAXATION)).find())
                        .as("mutant %d of %s", i, path)
                        .isFalse();
                assertThat(WhatCouldRun.in(path, mutant.get(path)))
                        .as("mutant %d of %s", i, path)
                        .isEmpty();
            }
        }
        assertThat(accepted).as("changes that harm nothing are let through").isBetween(sets / 100, sets * 9 / 10);
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
}
