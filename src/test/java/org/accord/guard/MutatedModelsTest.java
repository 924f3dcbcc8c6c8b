package org.accord.guard;

import static org.accord.guard.GuardedModels.GUARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.guard.Finding.Severity;
import org.junit.jupiter.api.Test;

/**
 * Shipped models, changed at random and with pieces of attacks put in. The guard always answers; whatever it accepts holds
 * none of the pieces that could run.
 */
class MutatedModelsTest {

    private static final long SEED = 20_261_122;
    private static final List<String> PIECES = List.of(
            Attacks.JUEL,
            "#{1+1}",
            "${execution}",
            "${environment}",
            "camunda:class=\"org.accord.cycle.Canary\"",
            "camunda:expression=\"${1}\"",
            "camunda:formHandlerClass=\"x\"",
            "<bpmn:scriptTask id=\"evil\" scriptFormat=\"juel\"/>",
            "<camunda:executionListener event=\"start\" class=\"x\"/>",
            "<camunda:connector/>",
            "<!DOCTYPE x>",
            "language=\"juel\"",
            "expressionLanguage=\"juel\"",
            "for x in 1..3000000 return x",
            "function(x) x",
            "{\"type\":\"html\",\"content\":\"x\"},");
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|<[^>]{1,200}>|>[^<]+<");

    @Test
    void whateverAModelIsChangedToTheGuardAnswersAndNothingThatRunsGetsThrough() throws Exception {
        int sets = Boolean.getBoolean("accord.thorough") ? 10_000 : 300;
        Random random = new Random(SEED);
        List<Map.Entry<String, String>> models =
                new ArrayList<>(GuardedModels.shipped().entrySet());
        int accepted = 0;
        for (int i = 0; i < sets; i++) {
            var model = models.get(random.nextInt(models.size()));
            String mutant = mutate(model.getValue(), random);
            boolean passes = GUARD.check(model.getKey(), mutant).stream()
                    .noneMatch(finding -> finding.severity() == Severity.ERROR);
            accepted += passes ? 1 : 0;
            if (passes) {
                assertThat(WhatCouldRun.in(model.getKey(), mutant))
                        .as("mutant %d of %s", i, model.getKey())
                        .isEmpty();
            }
        }
        assertThat(accepted).as("changes that harm nothing are let through").isBetween(sets / 100, sets * 9 / 10);
    }

    private static String mutate(String model, Random random) {
        String mutant = model;
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(mutant.length());
            int to = Math.min(mutant.length(), at + 1 + random.nextInt(20));
            mutant = switch (random.nextInt(6)) {
                case 0 -> mutant.substring(0, at) + mutant.substring(to);
                case 1 -> mutant.substring(0, to) + mutant.substring(at);
                case 2 -> mutant.substring(0, at) + (char) (32 + random.nextInt(96)) + mutant.substring(at + 1);
                case 3 -> mutant.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + mutant.substring(at);
                default -> inAToken(mutant, random);
            };
        }
        return mutant;
    }

    /** In a value, a tag or a text, where it is more likely to be read. */
    private static String inAToken(String model, Random random) {
        List<MatchResult> tokens = TOKEN.matcher(model).results().toList();
        if (tokens.isEmpty()) {
            return model;
        }
        MatchResult token = tokens.get(random.nextInt(tokens.size()));
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        String text = token.group();
        String changed =
                switch (random.nextInt(3)) {
                    case 0 ->
                        text.startsWith("<") && text.length() > 2
                                ? text.replaceFirst("[ />]", " " + Matcher.quoteReplacement(piece) + "$0")
                                : text;
                    case 1 -> text.charAt(0) + piece.replace("\"", "'") + text.charAt(text.length() - 1);
                    default -> text + text;
                };
        return model.substring(0, token.start()) + changed + model.substring(token.end());
    }
}
