package org.accord.changes.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.accord.casefile.CaseFilePanels;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.changes.ChangeState;
import org.accord.changes.Consultation;
import org.accord.changes.RuleChange;
import org.accord.changes.RuleChanges;
import org.accord.changes.WhatChanges;
import org.accord.comparison.Versions;
import org.accord.drafts.Drafts;
import org.accord.people.Account;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.accord.signoff.ReasonsGiven;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.JsonNode;

/** Gathers what the page of a change shows to one reader. */
@Component
class ChangePages {

    private static final Set<ChangeState> PATH = EnumSet.of(
            ChangeState.VALIDATED,
            ChangeState.SIMULATED,
            ChangeState.CONSULTED,
            ChangeState.SIGNOFF,
            ChangeState.SCHEDULED,
            ChangeState.ACTIVE);

    private final RuleChanges changes;
    private final Consultation consultation;
    private final Documents documents;
    private final ReasonsGiven reasons;
    private final Releases releases;
    private final WhatChanges what;
    private final Drafts drafts;
    private final Accounts accounts;
    private final CaseFilePanels panels;

    ChangePages(
            RuleChanges changes,
            Consultation consultation,
            Documents documents,
            ReasonsGiven reasons,
            Releases releases,
            WhatChanges what,
            Drafts drafts,
            Accounts accounts,
            CaseFilePanels panels) {
        this.changes = changes;
        this.consultation = consultation;
        this.documents = documents;
        this.reasons = reasons;
        this.releases = releases;
        this.what = what;
        this.drafts = drafts;
        this.accounts = accounts;
        this.panels = panels;
    }

    /** @param who a name, or the place of somebody who has no part in the programme: their name is nobody's business */
    record Said(@Nullable String who, String view, String words, DocumentVersion document) {}

    void show(RuleChange change, SignedIn me, Locale language, Model model) {
        JsonNode words = documents
                .latest(change.file(), "rule-change", "")
                .map(DocumentVersion::content)
                .orElseThrow();
        model.addAttribute("change", change);
        model.addAttribute("proposedBy", accounts.name(change.proposedBy()));
        model.addAttribute("basedOn", releases.get(change.basedOn()).number());
        model.addAttribute("said", words);
        // Once it is worked on again, what was proposed stands only in the words of then
        model.addAttribute("shown", change.state() == ChangeState.DRAFT ? null : what.shown(change, language));
        model.addAttribute(
                "before", Versions.ofRelease(releases.get(change.basedOn()).number()));
        model.addAttribute("after", Versions.of(drafts.get(change.draft())));
        model.addAttribute("sentences", lines(words, language.getLanguage().equals("en") ? "changesEn" : "changesFr"));
        model.addAttribute("trial", lines(words, language.getLanguage().equals("en") ? "trialEn" : "trialFr"));
        model.addAttribute("reached", changes.reached(change.file()));
        model.addAttribute("path", PATH);
        model.addAttribute("views", views(change));
        model.addAttribute("mine", mine(change, me));
        model.addAttribute("until", change.since().plus(Consultation.AT_LEAST));
        model.addAttribute("reasons", reasons.on(change.file()));
        model.addAttribute("panels", panels.ofProgramme(change.file(), me, language));
    }

    private static List<String> lines(JsonNode words, String field) {
        return Arrays.stream(words.path(field).asString("").split("\n"))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private List<Said> views(RuleChange change) {
        return consultation.views(change.file()).stream()
                .filter(document -> document.content() != null)
                .map(document -> new Said(
                        who(document.author()),
                        document.content().path("view").asString(""),
                        document.content().path("words").asString(""),
                        document))
                .toList();
    }

    /** Staff speak by name; of somebody whom the programme serves only that is said. */
    private @Nullable String who(@Nullable AccountId author) {
        return Optional.ofNullable(author)
                .flatMap(accounts::find)
                .filter(Account::staff)
                .map(Account::name)
                .orElse(null);
    }

    private @Nullable Said mine(RuleChange change, SignedIn me) {
        return views(change).stream()
                .filter(said -> me.id().equals(said.document().author()))
                .findFirst()
                .orElse(null);
    }
}
