package org.accord.trials;

import java.time.Clock;
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
import org.accord.casefile.MandateId;
import org.accord.casefile.MandateType;
import org.accord.casefile.Mandates;
import org.accord.casefile.NewMandate;
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
import org.accord.system.Days;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Somebody for every place of a made-up case file. Nobody can sign in as one of them. */
@Component
class WalkCast {

    /** A representative is there where one is chosen; an assistant and a companion do nothing by themselves. */
    private static final Set<Slot> PLACES = EnumSet.complementOf(
            EnumSet.of(Slot.LEAD_PRACTITIONER, Slot.REPRESENTATIVE, Slot.ASSISTANT, Slot.COMPANION));

    /** Whoever signs or writes where the programme itself is changed. */
    private static final List<Slot> OF_THE_PROGRAMME = List.of(
            Slot.PROGRAM_MANAGER, Slot.LEAD_PRACTITIONER, Slot.EXPERT_BY_EXPERIENCE, Slot.CAREGIVER, Slot.EVALUATOR);

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
    private final Mandates mandates;
    private final Tasks tasks;
    private final MessageSource messages;
    private final Clock clock;

    WalkCast(
            Accounts accounts,
            MadeUpFiles files,
            Participants participants,
            Mandates mandates,
            Tasks tasks,
            MessageSource messages,
            Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
        this.tasks = tasks;
        this.accounts = accounts;
        this.files = files;
        this.participants = participants;
        this.messages = messages;
    }

    /**
     * @param represented whether somebody may sign for the person
     * @return the case file that they share
     */
    CaseFileId meet(long release, boolean represented, Locale language) {
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
        if (represented) {
            represent(caseFile, practitioner, language);
        }
        return caseFile;
    }

    /** @return the file on which they change something of the programme */
    CaseFileId gather(long release, Locale language) {
        CaseFileId file = new CaseFileId(UUID.randomUUID());
        Account manager = invent(Slot.PROGRAM_MANAGER, 0, language);
        files.openForTheProgramme(file, MadeUpAnswers.words(language), release, manager.id());
        for (Slot slot : OF_THE_PROGRAMME) {
            for (int number = 1; number <= OF_A_KIND; number++) {
                files.join(file, slot, invent(slot, number, language).id(), "");
            }
        }
        return file;
    }

    /** The person consents for themselves; what is signed, somebody signs for them. */
    private void represent(CaseFileId caseFile, Account practitioner, Locale language) {
        NewMandate asked = new NewMandate(
                caseFile,
                invent(Slot.REPRESENTATIVE, 1, language).id(),
                MandateType.PROTECTION_MANDATE,
                NewMandate.SUBJECTS,
                Set.of(),
                MadeUpAnswers.words(language),
                Days.today(clock),
                null);
        MandateId mandate = mandates.record(asked, practitioner.id());
        mandates.verify(mandate, SignedIn.as(practitioner));
        mandates.verify(mandate, SignedIn.as(invent(Slot.SUPERVISOR, 2, language)));
    }

    /** The first of those whom a task is for that may take it: the person before whoever represents them. */
    Optional<SignedIn> whoeverMay(TaskRow task) {
        return holders(task.caseFile(), task.slots().stream().sorted().toList()).stream()
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
