package org.accord.trials.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accord.casefile.SlotKey;
import org.accord.decisions.CodeWords;
import org.accord.forms.MadeUpChoice;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SlotMode;
import org.accord.trials.Walk.Answered;
import org.accord.trials.Walk.Signed;
import org.accord.trials.Walk.Signer;
import org.accord.trials.WalkedEngine.Given;
import org.accord.trials.web.WalkView.FieldLine;
import org.accord.trials.web.WalkView.Option;
import org.accord.trials.web.WalkView.SignerLine;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What somebody may choose before the next walk. */
@Component
class WalkFields {

    /** The server takes so many fields of one page, and no more than a thousand. */
    static final int MOST = 600;

    static final String PREFIX = "a.";

    private static final List<SignDecision> AGAINST = List.of(SignDecision.REFUSED, SignDecision.CHANGES_REQUESTED);

    private final CodeWords words;
    private final MessageSource messages;

    WalkFields(CodeWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    List<FieldLine> of(Answered task, boolean steering, Locale language) {
        return task.choices().stream()
                .filter(choice -> choice.steers() == steering)
                .map(choice -> field(task.key(), choice, language))
                .toList();
    }

    private FieldLine field(String key, MadeUpChoice choice, Locale language) {
        List<Option> options = new ArrayList<>();
        if (choice.yesOrNo()) {
            for (String code : List.of("true", "false")) {
                options.add(option(code, message(code, language), choice.value()));
            }
        } else if (!choice.options().isEmpty()) {
            if (!choice.required()) {
                options.add(option("", message("nothing", language), choice.value()));
            }
            choice.options().forEach((code, label) -> options.add(option(code, label, choice.value())));
        }
        return new FieldLine(PREFIX + key + "." + choice.path(), choice.label(), options, choice.value());
    }

    List<FieldLine> of(List<Given> givens, Map<String, String> chosen, Locale language) {
        return givens.stream()
                .filter(given -> !given.codes().isEmpty())
                .map(given -> {
                    String value = chosen.getOrDefault("given." + given.name(), given.usual());
                    String label =
                            messages.getMessage("trials.walk.given." + given.name(), null, given.name(), language);
                    List<Option> options = given.codes().stream()
                            .map(code -> option(code, words.value(given.name(), code, language), value))
                            .toList();
                    return new FieldLine(PREFIX + "given." + given.name(), label, options, value);
                })
                .toList();
    }

    List<SignerLine> signers(Signed round, Locale language) {
        return round.signers().stream()
                .map(signer -> new SignerLine(
                        place(signer.slot(), language),
                        messages.getMessage("signoff.mode." + signer.mode(), null, language),
                        signer.said() == null
                                ? null
                                : messages.getMessage("signoff.slot." + signer.said(), null, language),
                        signer.mode() == SlotMode.REQUIRED,
                        signer.said() != null && AGAINST.contains(signer.said())))
                .toList();
    }

    /** Everybody agrees, or one of those who may says otherwise. */
    List<Option> answers(Signed round, Locale language) {
        List<Option> options = new ArrayList<>();
        options.add(option("AGREE", message("agree", language), round.answer()));
        for (Signer signer : round.signers()) {
            if (signer.mode() != SlotMode.VIEW_SOUGHT) {
                AGAINST.forEach(decision -> options.add(option(
                        decision + " " + signer.slot(),
                        message("against." + decision, language, place(signer.slot(), language)),
                        round.answer())));
            }
        }
        return options;
    }

    private String place(SlotKey key, Locale language) {
        String place = messages.getMessage("slot." + key.slot(), null, language);
        return key.ordinal() == 1 ? place : place + " " + key.ordinal();
    }

    private static Option option(String code, String label, String chosen) {
        return new Option(code, label, code.equals(chosen));
    }

    private String message(String key, Locale language, Object... args) {
        return messages.getMessage("trials.walk." + key, args, language);
    }
}
