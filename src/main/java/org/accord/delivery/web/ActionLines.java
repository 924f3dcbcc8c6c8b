package org.accord.delivery.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Documents;
import org.accord.delivery.ActionReports;
import org.accord.delivery.ActionReports.Report;
import org.accord.delivery.AgreedAction;
import org.accord.delivery.AgreedActions;
import org.accord.delivery.Margins;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Agreed actions in the reader's language, with the words that the reader may read. */
@Component
class ActionLines {

    private static final String REPORT = "action-report";

    private final AgreedActions actions;
    private final ActionReports reports;
    private final Documents documents;
    private final Accounts accounts;
    private final Access access;
    private final MessageSource messages;

    ActionLines(
            AgreedActions actions,
            ActionReports reports,
            Documents documents,
            Accounts accounts,
            Access access,
            MessageSource messages) {
        this.actions = actions;
        this.reports = reports;
        this.documents = documents;
        this.accounts = accounts;
        this.access = access;
        this.messages = messages;
    }

    List<ActionLine> of(CaseFileId caseFile, SignedIn me, Locale language) {
        List<Report> given = reports.of(caseFile);
        boolean readsAll = access.mayRead(me, caseFile, REPORT);
        return actions.of(caseFile).stream()
                .map(action -> line(
                        action,
                        given.stream()
                                .filter(report -> report.key().equals(action.key()))
                                .map(report ->
                                        said(report, readsAll || report.by().equals(me.id())))
                                .toList(),
                        language))
                .toList();
    }

    private ActionLine line(AgreedAction action, List<ActionLine.Said> said, Locale language) {
        return new ActionLine(
                action.key(),
                actions.what(action),
                action.now().who(),
                action.now().hours(),
                action.now().until(),
                margins(action, language),
                action.state(),
                said);
    }

    private ActionLine.Said said(Report report, boolean reads) {
        return new ActionLine.Said(
                report.outcome(),
                report.within(),
                accounts.name(report.by()),
                report.at(),
                reads ? words(report) : null);
    }

    private @Nullable String words(Report report) {
        JsonNode content = documents.get(report.document()).content();
        return content == null ? null : content.path("words").asString("");
    }

    private List<String> margins(AgreedAction action, Locale language) {
        Margins margins = action.margins();
        List<String> texts = new ArrayList<>();
        String inWords = actions.margin(action);
        if (!inWords.isBlank()) {
            texts.add(inWords);
        }
        if (margins.hours() != null) {
            texts.add(text("actions.margin.hours", language, margins.hours()));
        }
        if (margins.latest() != null) {
            DateTimeFormatter day = DateTimeFormatter.ofPattern(text("layout.date", language), language);
            texts.add(text("actions.margin.until", language, day.format(margins.latest())));
        }
        if (!margins.who().isEmpty()) {
            String who = margins.who().stream()
                    .sorted()
                    .map(slot -> text("slot." + slot, language))
                    .collect(Collectors.joining(", "));
            texts.add(text("actions.margin.who", language, who));
        }
        return texts;
    }

    private String text(String key, Locale language, Object... args) {
        return messages.getMessage(key, args, language);
    }
}
