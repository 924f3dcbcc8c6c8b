package org.accord.changes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.accord.comparison.Change.Weight;
import org.accord.comparison.ComparisonView;
import org.accord.comparison.ComparisonView.Line;
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

    /** As plain lines, what touches people's rights first and marked; where something is only drawn elsewhere is left out. */
    List<String> sentences(RuleChange change, Locale language) {
        return shown(change, language).files().stream()
                .flatMap(file -> file.lines().stream().map(line -> new Told(file.title(), line)))
                .filter(told -> told.line().weight() != Weight.LAYOUT)
                .sorted(Comparator.comparing(told -> told.line().weight()))
                .map(told -> said(told, language))
                .distinct()
                .toList();
    }

    private String said(Told told, Locale language) {
        String key = told.line().weight() == Weight.RIGHTS ? "changes.line.RIGHTS" : "changes.line";
        return messages.getMessage(key, new Object[] {told.title(), told.line().text()}, language);
    }

    private record Told(String title, Line line) {}
}
