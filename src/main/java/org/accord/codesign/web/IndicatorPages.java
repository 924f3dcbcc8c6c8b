package org.accord.codesign.web;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accord.casefile.CaseFilePanels;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.codesign.DesignState;
import org.accord.codesign.ExplainBacks;
import org.accord.codesign.IndicatorDesign;
import org.accord.codesign.IndicatorDesigns;
import org.accord.codesign.PilotReadings;
import org.accord.codesign.Progress;
import org.accord.codesign.WorkingGroup;
import org.accord.inbox.TaskRow;
import org.accord.inbox.Tasks;
import org.accord.indicators.IndicatorType;
import org.accord.people.Account;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.accord.signoff.ReasonsGiven;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.JsonNode;

/** Gathers what the page of an indicator shows to one reader. */
@Component
class IndicatorPages {

    private static final Set<DesignState> PATH = EnumSet.of(
            DesignState.GROUP,
            DesignState.WORDING,
            DesignState.EXPLAINING,
            DesignState.PILOT,
            DesignState.SIGNOFF,
            DesignState.PUBLISHED);

    private final IndicatorDesigns designs;
    private final WorkingGroup group;
    private final ExplainBacks explainBacks;
    private final PilotReadings pilot;
    private final GroupPlaces.Drawn places;
    private final Documents documents;
    private final Tasks tasks;
    private final ReasonsGiven reasons;
    private final Accounts accounts;
    private final CaseFilePanels panels;

    IndicatorPages(
            IndicatorDesigns designs,
            WorkingGroup group,
            ExplainBacks explainBacks,
            PilotReadings pilot,
            GroupPlaces.Drawn places,
            Documents documents,
            Tasks tasks,
            ReasonsGiven reasons,
            Accounts accounts,
            CaseFilePanels panels) {
        this.designs = designs;
        this.group = group;
        this.explainBacks = explainBacks;
        this.pilot = pilot;
        this.places = places;
        this.documents = documents;
        this.tasks = tasks;
        this.reasons = reasons;
        this.accounts = accounts;
        this.panels = panels;
    }

    void show(IndicatorDesign design, SignedIn me, Locale language, Model model) {
        boolean member = group.isMember(design.file(), me);
        model.addAttribute("design", design);
        model.addAttribute("path", PATH);
        model.addAttribute("reached", designs.reached(design.file()));
        model.addAttribute("signing", DesignState.SIGNOFF);
        model.addAttribute("proposal", content(design, "indicator-proposal"));
        model.addAttribute("proposedBy", staff(design.proposedBy()));
        Progress progress = designs.progress(design.file());
        model.addAttribute("progress", progress);
        model.addAttribute("answersMissing", Math.max(0, Progress.ANSWERS - progress.answers()));
        model.addAttribute("places", places.of(design, member, me));
        model.addAttribute("member", member);
        model.addAttribute("mayLeave", member && places.comesAndGoes(design));
        model.addAttribute("explained", explainBacks.of(design.file()));
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("reasons", reasons.on(design.file()));
        model.addAttribute("panels", panels.ofProgramme(design.file(), me, language));
        model.addAttribute("mayWithdraw", designs.mayWithdraw(design, me));
        model.addAttribute("task", task(design, me));
        model.addAttribute(
                "taskName",
                Optional.ofNullable(task(design, me))
                        .map(task -> task.name(language))
                        .orElse(""));
        words(design, me, language, model);
    }

    private void words(IndicatorDesign design, SignedIn me, Locale language, Model model) {
        JsonNode words = content(design, "indicator-words");
        model.addAttribute("words", words);
        if (words != null) {
            IndicatorType type = IndicatorType.valueOf(words.path("kind").asString());
            model.addAttribute("scale", type.scale());
            model.addAttribute(
                    "levels",
                    IntStream.rangeClosed(-type.highest(), -type.lowest())
                            .map(value -> -value)
                            .boxed()
                            .toList());
            model.addAttribute("licence", words.path("licence").asString(""));
            model.addAttribute(
                    "question",
                    words.path(language.getLanguage().equals("en") ? "textEn" : "textFr")
                            .asString(""));
            model.addAttribute("values", pilot.values(design.file()));
            model.addAttribute("mayAnswer", pilot.mayAnswer(design.file(), me));
        }
    }

    private @Nullable JsonNode content(IndicatorDesign design, String kind) {
        return documents
                .latest(design.file(), kind, "")
                .map(DocumentVersion::content)
                .orElse(null);
    }

    /** What this reader is asked to do now, other than signing. */
    private @Nullable TaskRow task(IndicatorDesign design, SignedIn me) {
        return tasks.askedOf(design.file(), me).stream().findFirst().orElse(null);
    }

    /** Staff speak by name; of somebody whom the programme serves only that is said. */
    private @Nullable String staff(AccountId account) {
        return accounts.find(account).filter(Account::staff).map(Account::name).orElse(null);
    }
}
