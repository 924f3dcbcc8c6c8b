package org.accord.cycle;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.Participant;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.accord.casefile.StageVisit;
import org.accord.casefile.Timeline;
import org.accord.people.AccountId;
import org.accord.signoff.Round;
import org.accord.signoff.SignOffs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the tables ask about the person's place in the stage that is ending: who wrote, spoke, opened and signed. */
@Component
class StageFacts implements Block {

    /** A helper may hold the pen, but nobody else can send these. */
    private static final Set<String> THEIR_OWN = Set.of(
            "preferences", "service-consent", "person-words", "relaxation-choice", "story", "outcome-set", "reading");

    /** How often was asked at the end of earlier stages. */
    private static final String ASKED_BEFORE = "stageFacts_askedBefore";

    private static final int LONG_AGO = 500;

    private final CaseFacts facts;
    private final SupportFacts supports;
    private final StageForms forms;
    private final CaseFiles caseFiles;
    private final Documents documents;
    private final SignOffs signOffs;
    private final Participants participants;
    private final Timeline timeline;

    StageFacts(
            CaseFacts facts,
            SupportFacts supports,
            StageForms forms,
            CaseFiles caseFiles,
            Documents documents,
            SignOffs signOffs,
            Participants participants,
            Timeline timeline) {
        this.facts = facts;
        this.supports = supports;
        this.forms = forms;
        this.caseFiles = caseFiles;
        this.documents = documents;
        this.signOffs = signOffs;
        this.participants = participants;
        this.timeline = timeline;
    }

    @Override
    public String name() {
        return "stageFacts";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        String stage = CaseFacts.stageOf(CaseVariables.text(execution, Names.STAGE));
        StageRecord record = record(execution, caseFile, stage);
        boolean confirmed = record.confirmed(THEIR_OWN);
        set(execution, "situation", facts.choice(caseFile, "access", "situation", "ORDINARY"));
        set(execution, "supportsInPlace", supports.inPlace(caseFile));
        set(execution, "preference", facts.choice(caseFile, "preferences", "preference", "NONE"));
        set(execution, "signOff", record.signOff());
        set(execution, "wordsKept", record.wordsKept());
        set(execution, "signed", record.signed());
        set(execution, "confirmed", confirmed);
        set(execution, "personLed", led(caseFile, stage, record));
        set(execution, "confirmable", !confirmed && record.canBeConfirmed(stage));
        set(execution, "goesOnWithout", supports.goesOnWithout(caseFile));
    }

    private static void set(DelegateExecution execution, String fact, Object value) {
        execution.setVariable("stageFacts_" + fact, value);
    }

    private StageRecord record(DelegateExecution execution, CaseFileId caseFile, String stage) {
        String release = caseFiles.get(caseFile).releaseId();
        Instant entered = entered(caseFile, stage);
        Set<String> subjects = forms.signed(release, stage);
        List<Round> all = signOffs.rounds(caseFile).stream()
                .filter(round -> subjects.contains(round.facts().kind()))
                .toList();
        return new StageRecord(
                participants.holders(caseFile, Slot.PERSON).iterator().next(),
                written(execution, caseFile, forms.written(release, stage), entered),
                all.stream()
                        .filter(round -> !round.facts().openedAt().isBefore(entered))
                        .toList(),
                all.stream()
                        .filter(round -> round.facts().openedAt().isBefore(entered))
                        .toList());
    }

    /** What is asked at the end of a stage counts for this end, and not for the next one. */
    private List<DocumentVersion> written(
            DelegateExecution execution, CaseFileId caseFile, Set<String> kinds, Instant entered) {
        List<DocumentVersion> all = documents.all(caseFile);
        List<DocumentVersion> ofTheCheck = all.stream()
                .filter(each -> StageRecord.OF_THE_CHECK.contains(each.kind()))
                .toList();
        if (!(execution.getVariable(ASKED_BEFORE) instanceof Integer)) {
            execution.setVariable(ASKED_BEFORE, ofTheCheck.size());
        }
        int askedBefore = (Integer) execution.getVariable(ASKED_BEFORE);
        return Stream.concat(
                        all.stream()
                                .filter(each -> kinds.contains(each.kind())
                                        && !each.createdAt().isBefore(entered)),
                        ofTheCheck.stream().skip(askedBefore))
                .toList();
    }

    /** The last time that it was; from the beginning where a diagram does not say. */
    private Instant entered(CaseFileId caseFile, String stage) {
        return caseFiles.stages(caseFile).stream()
                .filter(visit -> visit.stage().equals(stage))
                .reduce((earlier, later) -> later)
                .map(StageVisit::entered)
                .orElse(Instant.EPOCH);
    }

    /** The person opened it, held the pen of what was agreed, or a partner led by its users did, whom they chose. */
    private boolean led(CaseFileId caseFile, String stage, StageRecord record) {
        return record.personHeldThePen()
                || record.says("closure", "proposedBy", "PERSON")
                || stage.equals("review") && askedForIt(caseFile)
                || facts.ticked(caseFile, "referral", "userLed") && record.writtenBy(partners(caseFile));
    }

    private boolean askedForIt(CaseFileId caseFile) {
        Instant acting = entered(caseFile, "delivery");
        return timeline.of(caseFile, LONG_AGO, 0).stream()
                .anyMatch(entry ->
                        entry.key().equals("reviewRequested") && !entry.at().isBefore(acting));
    }

    private Set<AccountId> partners(CaseFileId caseFile) {
        return participants.current(caseFile).stream()
                .filter(each -> each.slot() == Slot.PARTNER_ORG)
                .map(Participant::account)
                .collect(Collectors.toSet());
    }
}
