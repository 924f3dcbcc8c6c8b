package org.accord.trials;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.MadeUpFiles;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.accord.forms.MadeUpAnswers;
import org.accord.inbox.TaskRow;
import org.accord.inbox.Tasks;
import org.accord.people.Account;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Somebody for every place of a made-up case file. Nobody can sign in as one of them. */
@Component
class WalkCast {

    /** A representative needs a mandate; an assistant and a companion do nothing by themselves. */
    private static final Set<Slot> PLACES = EnumSet.complementOf(
            EnumSet.of(Slot.LEAD_PRACTITIONER, Slot.REPRESENTATIVE, Slot.ASSISTANT, Slot.COMPANION));

    /** As many as a table may ask for. */
    private static final Set<Slot> SEVERAL = EnumSet.of(Slot.PEER_COMMITTEE, Slot.EXPERT_BY_EXPERIENCE);

    private static final int OF_A_KIND = 3;

    /** A committee has somebody in it who has been through it. */
    private static final Map<Slot, Set<Role>> BESIDES = Map.of(
            Slot.LEAD_PRACTITIONER, Set.of(Role.PRACTITIONER),
            Slot.EXPERT_BY_EXPERIENCE, Set.of(Role.EXPERT_BY_EXPERIENCE),
            Slot.PEER_COMMITTEE, Set.of(Role.EXPERT_BY_EXPERIENCE));

    private final Accounts accounts;
    private final MadeUpFiles files;
    private final Participants participants;
    private final Tasks tasks;
    private final MessageSource messages;

    WalkCast(Accounts accounts, MadeUpFiles files, Participants participants, Tasks tasks, MessageSource messages) {
        this.tasks = tasks;
        this.accounts = accounts;
        this.files = files;
        this.participants = participants;
        this.messages = messages;
    }

    /** @return the case file that they share */
    CaseFileId meet(long release, Locale language) {
        CaseFileId caseFile = new CaseFileId(UUID.randomUUID());
        Account practitioner = invent(Slot.LEAD_PRACTITIONER, 1, language);
        files.open(caseFile, release, practitioner.id());
        files.join(caseFile, Slot.LEAD_PRACTITIONER, practitioner.id(), "");
        for (Slot slot : PLACES) {
            for (int number = 1; number <= (SEVERAL.contains(slot) ? OF_A_KIND : 1); number++) {
                AccountId somebody = invent(slot, number, language).id();
                // Whoever fills a place by a role is not on the file, and so has had no part in it
                if (!slot.heldByRole()) {
                    files.join(caseFile, slot, somebody, organisation(slot, language));
                }
            }
        }
        return caseFile;
    }

    /** The first of those whom a task is for that may take it. */
    Optional<SignedIn> whoeverMay(TaskRow task) {
        return holders(task.caseFile(), task.slots()).stream()
                .filter(me -> tasks.mayTake(task, me))
                .findFirst();
    }

    /** A request that is made up is one to the organisation of that name. */
    private static String organisation(Slot slot, Locale language) {
        return slot == Slot.PARTNER_ORG ? MadeUpAnswers.words(language) : "";
    }

    private Account invent(Slot slot, int number, Locale language) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        slot.role().ifPresent(roles::add);
        roles.addAll(BESIDES.getOrDefault(slot, Set.of()));
        return accounts.invite(UUID.randomUUID().toString(), name(slot, number, language), roles, language);
    }

    private String name(Slot slot, int number, Locale language) {
        String word = messages.getMessage("slot." + slot, null, language);
        return messages.getMessage("trials.walk.somebody", new Object[] {word, number}, language);
    }

    /** Whoever holds one of these places now, in the order of places; those who are made up before those who are not. */
    List<SignedIn> holders(CaseFileId caseFile, List<Slot> slots) {
        List<SignedIn> holders = new ArrayList<>();
        for (Slot slot : slots) {
            participants.holders(caseFile, slot).stream()
                    .map(accounts::find)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Account::ready).thenComparing(Account::name))
                    .map(SignedIn::as)
                    .forEach(holders::add);
        }
        return holders;
    }
}
