package org.accord.codesign;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.ProgrammeFiles;
import org.accord.forms.MadeUpAnswers;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.accord.trials.WalkedProgramme;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A question that is proposed for a walk; whoever is asked about it explains it back as it was meant, and answers it. */
@Component
class WalkedDesign implements WalkedProgramme {

    private static final List<String> LEVELS = List.of("EASY", "EFFORT", "LISTENS");
    private static final List<String> LANGUAGES = List.of("FR", "EN");
    private static final String IN_THE_MIDDLE = "1";

    private final DesignRows rows;
    private final ProgrammeFiles files;
    private final DesignWords words;
    private final ProposingIndicators proposing;
    private final ExplainBacks explainBacks;
    private final PilotReadings pilot;
    private final Progress.Counting counting;
    private final WorkingGroup group;
    private final Accounts accounts;

    WalkedDesign(
            DesignRows rows,
            ProgrammeFiles files,
            DesignWords words,
            ProposingIndicators proposing,
            ExplainBacks explainBacks,
            PilotReadings pilot,
            Progress.Counting counting,
            WorkingGroup group,
            Accounts accounts) {
        this.rows = rows;
        this.files = files;
        this.words = words;
        this.proposing = proposing;
        this.explainBacks = explainBacks;
        this.pilot = pilot;
        this.counting = counting;
        this.group = group;
        this.accounts = accounts;
    }

    @Override
    public String process() {
        return ProposingIndicators.PROCESS;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(CaseFileId file, SignedIn by, Locale language) {
        rows.insert(file, null, proposing.needs(file));
        files.step(file, DesignState.GROUP);
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("title", MadeUpAnswers.words(language));
        content.put("why", MadeUpAnswers.words(language));
        words.write(file, DesignWords.PROPOSAL, "", content, by.id());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void meanwhile(CaseFileId file, Locale language) {
        IndicatorDesign design = rows.find(file).orElseThrow();
        Progress progress = counting.of(design);
        if (design.state() == DesignState.EXPLAINING && progress.explained() == 0) {
            for (int i = 0; i < Progress.UNDERSTOOD; i++) {
                String said = MadeUpAnswers.words(language);
                String spoken = LANGUAGES.get(i % LANGUAGES.size());
                explainBacks.record(
                        file,
                        new ExplainBacks.Said(LEVELS.get(i % LEVELS.size()), spoken, said, "YES"),
                        UUID.randomUUID(),
                        member(file));
            }
        }
        if (design.state() == DesignState.PILOT && progress.answers() == 0) {
            for (int i = 0; i < Progress.ANSWERS; i++) {
                pilot.answerOfSomebody(file, IN_THE_MIDDLE, member(file));
            }
        }
    }

    private SignedIn member(CaseFileId file) {
        return accounts.find(group.members(file).get(0).account())
                .map(SignedIn::as)
                .orElseThrow();
    }
}
