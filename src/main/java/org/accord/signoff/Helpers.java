package org.accord.signoff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Participant;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.people.Account;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.springframework.stereotype.Component;

/** Who may help whom to sign, and who is independent enough to say that it was so. */
@Component
public class Helpers {

    /** A place of a round, and one of those who could answer in it. */
    public record Helped(SlotKey slot, AccountId signer) {}

    /** An assistant relays what somebody says, and never says it for them. */
    private static final Set<Slot> HELP = EnumSet.of(
            Slot.CAREGIVER,
            Slot.ASSISTANT,
            Slot.LEAD_PRACTITIONER,
            Slot.LIAISON_AGENT,
            Slot.EXPERT_BY_EXPERIENCE,
            Slot.SUPERVISOR);

    private static final Set<Role> WITNESS = EnumSet.of(
            Role.PRACTITIONER,
            Role.SUPERVISOR,
            Role.LIAISON_AGENT,
            Role.PEER_COMMITTEE,
            Role.EXPERT_BY_EXPERIENCE,
            Role.PROGRAM_MANAGER);

    private final Holders holders;
    private final Participants participants;
    private final Accounts accounts;
    private final Access access;

    Helpers(Holders holders, Participants participants, Accounts accounts, Access access) {
        this.holders = holders;
        this.participants = participants;
        this.accounts = accounts;
        this.access = access;
    }

    /** Hides the case file from whoever has no part in it, and leaves a line. */
    public void require(Round round, SignedIn me) {
        RoundFacts facts = round.facts();
        access.requireSight(me, facts.caseFile(), facts.kind(), facts.item());
        access.requireSlot(me, facts.caseFile(), HELP.toArray(Slot[]::new));
    }

    public boolean may(Round round, SignedIn me) {
        return participants.slotsOf(round.facts().caseFile(), me.id()).stream().anyMatch(HELP::contains)
                && access.mayRead(
                        me,
                        round.facts().caseFile(),
                        round.facts().kind(),
                        round.facts().item());
    }

    public boolean isPerson(Round round, SignedIn me) {
        return participants.slotsOf(round.facts().caseFile(), me.id()).contains(Slot.PERSON);
    }

    /** Whom {@code me} may help in this round: those who are asked by name and have not spoken. */
    public List<Helped> whom(Round round, SignedIn me) {
        List<Helped> whom = new ArrayList<>();
        for (RoundSlot slot : round.slots()) {
            if (slot.pending() && !slot.key().slot().heldByRole()) {
                signatories(round, slot.key().slot()).stream()
                        .filter(signer ->
                                !signer.equals(me.id()) && round.slotOf(signer).isEmpty())
                        .forEach(signer -> whom.add(new Helped(slot.key(), signer)));
            }
        }
        return whom;
    }

    /** People of the programme or around the person who neither lead, nor sign, nor help here. */
    public Set<AccountId> witnesses(Round round, AccountId signer, AccountId facilitator) {
        Set<AccountId> independent = new LinkedHashSet<>();
        WITNESS.forEach(
                role -> accounts.withRole(role).stream().map(Account::id).forEach(independent::add));
        List<Participant> current = participants.current(round.facts().caseFile());
        current.stream().map(Participant::account).filter(this::canSignIn).forEach(independent::add);
        independent.removeAll(concerned(round, current));
        independent.removeAll(Set.of(signer));
        independent.removeAll(Set.of(facilitator));
        return independent;
    }

    void requireWitness(Round round, AccountId signer, AccountId facilitator, AccountId witness) {
        if (!witnesses(round, signer, facilitator).contains(witness) || closedTo(witness, round.facts())) {
            throw new WitnessIsNotIndependent();
        }
    }

    void requireHelped(Round round, SlotKey slot, AccountId signer, SignedIn facilitator) {
        if (signer.equals(facilitator.id())) {
            throw new HelperMaySignAlone();
        }
        if (!whom(round, facilitator).contains(new Helped(slot, signer))) {
            round.slot(slot).filter(asked -> !asked.pending()).ifPresent(answered -> {
                throw new SlotAlreadyAnswered();
            });
            throw new NotASignatory();
        }
    }

    private Set<AccountId> signatories(Round round, Slot slot) {
        return holders.of(round.facts().caseFile(), slot, round.facts().kind());
    }

    /** Whoever holds a place that is asked, even one who could not sign in it today, and whoever signed in one. */
    private Set<AccountId> concerned(Round round, List<Participant> current) {
        CaseFileId caseFile = round.facts().caseFile();
        Set<Slot> slots = EnumSet.of(Slot.PERSON, Slot.LEAD_PRACTITIONER);
        round.slots().forEach(slot -> slots.add(slot.key().slot()));
        Set<AccountId> concerned = new HashSet<>();
        participants.holders(caseFile, slots).values().forEach(concerned::addAll);
        current.stream()
                .filter(each -> slots.contains(each.slot()))
                .map(Participant::account)
                .forEach(concerned::add);
        round.slots().stream()
                .map(RoundSlot::human)
                .filter(java.util.Objects::nonNull)
                .forEach(concerned::add);
        return concerned;
    }

    /** Whom the person keeps from these words is told nothing of what was said about them. */
    private boolean closedTo(AccountId witness, RoundFacts facts) {
        return accounts.find(witness)
                .map(SignedIn::as)
                .filter(them -> access.closed(them, facts.caseFile(), facts.kind(), facts.item()))
                .isPresent();
    }

    private boolean canSignIn(AccountId id) {
        return accounts.find(id).filter(account -> !account.disabled()).isPresent();
    }
}
