package org.accord.cycle;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Participants;
import org.accord.decisions.Decisions;
import org.accord.decisions.Decisions.Decided;
import org.accord.inbox.Notices;
import org.accord.inbox.Tasks;
import org.accord.signoff.Round;
import org.accord.signoff.RoundId;
import org.accord.signoff.SignOffs;
import org.accord.signoff.SilentSlot;
import org.accord.system.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Once a day: who has not answered is reminded, and what the escalation table says is set off. Silence never agrees
 * (I-1): it ends a round or brings somebody else.
 */
@Component
class FollowUpRound implements Block {

    private static final Set<Integer> REMINDERS = Set.of(3, 7);

    private final SignOffs signOffs;
    private final Decisions decisions;
    private final Participants participants;
    private final Notices notices;
    private final Tasks tasks;
    private final CaseFiles caseFiles;

    FollowUpRound(
            SignOffs signOffs,
            Decisions decisions,
            Participants participants,
            Notices notices,
            Tasks tasks,
            CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
        this.signOffs = signOffs;
        this.decisions = decisions;
        this.participants = participants;
        this.notices = notices;
        this.tasks = tasks;
    }

    @Override
    public String name() {
        return "followUpRound";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        RoundId id = new RoundId(UUID.fromString(CaseVariables.text(execution, Names.ROUND)));
        Round round = signOffs.round(id);
        boolean reassign = false;
        for (SilentSlot silent : signOffs.silent(id)) {
            remind(caseFile, round, silent);
            reassign |= escalation(caseFile, round, silent).text("action").equals("REASSIGN_SLOT");
        }
        execution.setVariable(
                Names.FOLLOW_UP_REASSIGN, reassign && !reassigning(caseFile) && !askedOfEverybody(caseFile));
        // Nobody is signed in where a timer fires
        Actor.as(name(), () -> signOffs.expire(id));
    }

    private void remind(CaseFileId caseFile, Round round, SilentSlot silent) {
        if (REMINDERS.contains(silent.daysInRound())) {
            participants
                    .holders(caseFile, silent.slot().slot())
                    .forEach(holder -> notices.tell(
                            holder,
                            caseFile,
                            "pleaseSign",
                            "@kind." + round.facts().kind()));
        }
    }

    private Decided escalation(CaseFileId caseFile, Round round, SilentSlot silent) {
        return decisions.decide(
                caseFile,
                "signoff-escalation",
                Map.of(
                        "subject", RequiredSignatories.subject(round.facts().kind()),
                        "reason", "NO_RESPONSE",
                        "slot", silent.slot().slot().name(),
                        "refusalsOfThisSubject", 0,
                        "daysSilent", silent.daysSilent()));
    }

    /** On a programme file a place is everybody's who has the role: there is nobody to hand it over to. */
    private boolean askedOfEverybody(CaseFileId caseFile) {
        return caseFiles.get(caseFile).kind() == CaseFile.Kind.PROGRAMME;
    }

    /** At most one open action for a slot and a rule. */
    private boolean reassigning(CaseFileId caseFile) {
        return tasks.of(caseFile).stream().anyMatch(task -> task.modelKey().equals(Names.REASSIGN_SLOT));
    }
}
