package org.accord.changes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.accord.comparison.Change;
import org.accord.comparison.Comparison;
import org.accord.comparison.FileDifference;
import org.accord.comparison.Sentences;
import org.accord.drafts.Drafts;
import org.accord.programme.Releases;
import org.springframework.stereotype.Component;

/**
 * What a change does, sentence by sentence, what touches people's rights first: what those who are asked read, and those
 * who sign sign.
 */
@Component
class WhatChanges {

    private final Drafts drafts;
    private final Releases releases;
    private final Sentences sentences;

    WhatChanges(Drafts drafts, Releases releases, Sentences sentences) {
        this.drafts = drafts;
        this.releases = releases;
        this.sentences = sentences;
    }

    Comparison comparison(RuleChange change) {
        return Comparison.of(releases.files(change.basedOn()), drafts.files(change.draft()));
    }

    List<String> sentences(Comparison comparison, Locale language) {
        return comparison.files().stream()
                .flatMap(file -> file.changes().stream()
                        .filter(change -> change.told() && change.weight() != Change.Weight.LAYOUT)
                        .map(change -> new Line(file, change)))
                .sorted(Comparator.comparing(line -> line.change().weight()))
                .map(line -> sentences.say(line.file().title(), language)
                        + (language.getLanguage().equals("en") ? ": " : "\u00a0: ")
                        + sentences.sentence(line.change().sentence(), language))
                .distinct()
                .toList();
    }

    private record Line(FileDifference file, Change change) {}
}
