package org.accord.comparison;

import java.util.List;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;
import org.accord.comparison.Said.Several;

/** Choices of a question that come or go, are called otherwise, or stand in another order. */
final class ChoiceSentences {

    private static final String ENGLISH = "properties.option.";

    private final FileWords words;

    ChoiceSentences(FileWords words) {
        this.words = words;
    }

    static boolean about(String path) {
        return path.startsWith("values[") || path.startsWith(ENGLISH);
    }

    /** A value that came or went with its label, and the English of a choice that did. */
    static boolean follows(Fact fact, List<Fact> all) {
        String told = "";
        if (fact.path().matches("values\\[.*]\\.value")) {
            told = fact.path().replaceFirst("\\.value$", ".label");
        } else if (fact.path().matches("properties\\.option\\..*\\.en")) {
            told = "values[" + english(fact) + "].value";
        }
        String other = told;
        return all.stream().anyMatch(each -> each.path().equals(other));
    }

    Change of(Changed changed) {
        Fact fact = changed.fact();
        boolean english = fact.path().startsWith(ENGLISH);
        String kind = english ? "renamed.en" : fact.isNew() ? "added" : fact.isGone() ? "removed" : "renamed.fr";
        Item holder = fact.isGone() && !english ? changed.pair().before() : changed.item();
        Said choice = Said.of("quoted", Names.ofOption(holder, english ? english(fact) : fact.name()));
        Said sentence = changed.fromTo(
                "form.option." + kind, Phrases::shown, words.title(), QuestionSentences.it(changed.item()), choice);
        return changed.of(kind.startsWith("renamed") ? Weight.WORDS : Weight.PEOPLE, sentence);
    }

    private static String english(Fact fact) {
        return fact.path().replaceFirst("^properties\\.option\\.(.*)\\.en$", "$1");
    }

    Change otherOrder(Pair pair, List<String> values) {
        List<Said> choices = values.stream()
                .map(value -> (Said) Said.of("quoted", Names.ofOption(pair.after(), value)))
                .toList();
        Said sentence = Said.of(
                "form.options.order",
                words.title(),
                QuestionSentences.it(pair.after()),
                new Several(choices, "comparison.comma"));
        return Change.of(Sort.MOVED, pair, new Fact("order", "·", "··"), Weight.PEOPLE, sentence);
    }
}
