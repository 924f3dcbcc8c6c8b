package org.accord.cycle;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Participants;
import org.accord.casefile.Purpose;
import org.accord.casefile.Slot;
import org.accord.inbox.Notices;
import org.accord.inbox.Tasks;
import org.accord.people.AccountId;
import org.accord.signoff.Round;
import org.accord.signoff.RoundReason;
import org.accord.signoff.SignOffs;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/**
 * Nobody's access waits for this: it ended with the person's act. Here the rounds and tasks that counted on a yes that
 * was taken back end too, and whoever it concerns is told.
 */
@Component
class WithdrawnPlaces {

    private static final Set<String> THEIRS = Set.of(Names.ACTION, Names.CAREGIVER_READING);

    private final SignOffs signOffs;
    private final Participants participants;
    private final Tasks tasks;
    private final Notices notices;
    private final TaskService engineTasks;

    WithdrawnPlaces(
            SignOffs signOffs, Participants participants, Tasks tasks, Notices notices, TaskService engineTasks) {
        this.signOffs = signOffs;
        this.participants = participants;
        this.tasks = tasks;
        this.notices = notices;
        this.engineTasks = engineTasks;
    }

    /** {@code grantee} is an organisation for a partner, an account for a carer. */
    void apply(CaseFileId caseFile, Purpose purpose, String grantee) {
        Set<AccountId> person = participants.holders(caseFile, Slot.PERSON);
        switch (purpose) {
            case SERVICE ->
                signOffs.openRounds(caseFile).forEach(round -> signOffs.cancel(round.id(), RoundReason.NONE));
            case SHARE_PARTNER -> empty(caseFile, Slot.PARTNER_ORG, grantee);
            case SHARE_CAREGIVER -> empty(caseFile, Slot.CAREGIVER, grantee);
            case PEER_INVOLVEMENT -> thankPeers(caseFile);
            case RESEARCH -> notices.tell(person, caseFile, "researchExcluded");
            case CONTACT_CHANNEL -> notices.tell(person, caseFile, "channelClosed");
        }
    }

    private void empty(CaseFileId caseFile, Slot slot, String grantee) {
        Set<AccountId> gone = participants.all(caseFile).stream()
                .filter(each -> each.slot() == slot)
                .filter(each -> grantee.equals(
                        slot == Slot.PARTNER_ORG
                                ? each.organisation()
                                : each.account().toString()))
                .map(each -> each.account())
                .collect(Collectors.toSet());
        boolean nobodyLeft = participants.holders(caseFile, slot).isEmpty();
        signOffs.openRounds(caseFile).stream()
                .filter(round -> needs(round, slot, gone, nobodyLeft))
                .forEach(round -> signOffs.cancelWithout(round.id(), slot));
        if (nobodyLeft) {
            letTasksGo(caseFile, slot);
        }
        notices.tell(gone, caseFile, "sharingEnded");
    }

    /** Thanked, and told nothing more. */
    private void thankPeers(CaseFileId caseFile) {
        participants.current(caseFile).stream()
                .filter(each -> each.slot() == Slot.EXPERT_BY_EXPERIENCE)
                .forEach(each -> {
                    participants.end(caseFile, each.id(), null);
                    notices.tell(each.account(), caseFile, "peerThanked");
                });
    }

    private static boolean needs(Round round, Slot slot, Set<AccountId> gone, boolean nobodyLeft) {
        return round.slots().stream()
                .filter(each -> each.key().slot() == slot)
                .anyMatch(each -> each.human() == null ? nobodyLeft : gone.contains(each.human()));
    }

    /** What they were to do is nobody's now, and is agreed anew: the engine waits for it no longer, nor for their reading. */
    private void letTasksGo(CaseFileId caseFile, Slot slot) {
        tasks.of(caseFile).stream()
                .filter(task -> THEIRS.contains(task.modelKey()) && task.slots().equals(List.of(slot)))
                .forEach(task -> engineTasks.complete(task.id()));
    }
}
