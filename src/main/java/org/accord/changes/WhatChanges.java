package org.accord.changes;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.comparison.Change.Weight;
import org.accord.comparison.ComparisonView;
import org.accord.comparison.ComparisonView.FileShown;
import org.accord.comparison.ComparisonView.Shown;
import org.accord.drafts.Drafts;
import org.accord.programme.Releases;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a change does, as the comparison says it: what those who are asked read, and those who sign sign. */
@Component
public class WhatChanges {

    private final Drafts drafts;
    private final Releases releases;
    private final ComparisonView comparison;
    private final MessageSource messages;

    WhatChanges(Drafts drafts, Releases releases, ComparisonView comparison, MessageSource messages) {
        this.drafts = drafts;
        this.releases = releases;
        this.comparison = comparison;
        this.messages = messages;
    }

    /** As the draft is now: what was proposed, until it is worked on again. */
    public Shown shown(RuleChange change, Locale language) {
        SortedMap<String, String> before = releases.files(change.basedOn());
        return comparison.of(before, drafts.files(change.draft()), language);
    }

    /** As plain text, what touches people's rights first; where something is only drawn elsewhere is left out. */
    String told(RuleChange change, Locale language) {
        List<FileShown> files = shown(change, language).files();
        String rights = told(files, Weight.RIGHTS::equals);
        String others = told(files, weight -> weight != Weight.RIGHTS && weight != Weight.LAYOUT);
        return Stream.of(headed("RIGHTS", rights, language), headed("OTHERS", others, language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String headed(String part, String text, Locale language) {
        return text.isEmpty() ? "" : messages.getMessage("changes.told." + part, null, language) + "\n\n" + text;
    }

    private static String told(List<FileShown> files, Predicate<Weight> chosen) {
        return files.stream()
                .map(file -> told(file, chosen))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String told(FileShown file, Predicate<Weight> chosen) {
        String lines = file.lines().stream()
                .filter(line -> chosen.test(line.weight()))
                .map(line -> "\n• " + line.text())
                .distinct()
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : file.title() + lines;
    }
}
