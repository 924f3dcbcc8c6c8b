package org.accord.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.accord.people.Account;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SetupLinks;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings people onto a case file, with an account for those who have none yet. */
@Service
public class Joining {

    /** Slots that somebody may hold who has nothing to do with the programme. */
    private static final Set<Slot> FROM_OUTSIDE = EnumSet.of(Slot.CAREGIVER, Slot.ASSISTANT, Slot.PARTNER_ORG);

    private static final Map<Slot, Role> ROLE =
            Map.of(Slot.LEAD_PRACTITIONER, Role.PRACTITIONER, Slot.EXPERT_BY_EXPERIENCE, Role.EXPERT_BY_EXPERIENCE);

    private final Accounts accounts;
    private final SetupLinks links;
    private final CaseFiles caseFiles;
    private final Participants participants;
    private final DatesOfBirth births;

    Joining(Accounts accounts, SetupLinks links, CaseFiles caseFiles, Participants participants, DatesOfBirth births) {
        this.accounts = accounts;
        this.links = links;
        this.caseFiles = caseFiles;
        this.participants = participants;
        this.births = births;
    }

    /** A one-time link for somebody who has not chosen a password yet; {@code path} is to be handed over in person. */
    public record Invitation(String name, String path) {}

    /** An account that is there now, and the link for whoever has chosen no password yet. */
    public record Welcomed(AccountId account, List<Invitation> invitations) {}

    /** @param born null when it was not said */
    @Transactional
    public List<Invitation> open(
            SignedIn by,
            CaseFileId id,
            Somebody person,
            @Nullable LocalDate born,
            List<Somebody> carers,
            Locale language) {
        if (!by.has(Role.PRACTITIONER)) {
            throw new OnlyPractitionersOpen();
        }
        Account whose = account(person, language);
        List<Account> around = carers.stream()
                .filter(carer -> !carer.blank())
                .map(carer -> account(carer, language))
                .toList();
        List<AccountId> caregivers = around.stream().map(Account::id).toList();
        caseFiles.open(by, new NewCaseFile(id, whose.id(), caregivers));
        if (born != null && births.of(id).isEmpty()) {
            births.record(id, born, by.id());
        }
        List<Account> everybody = new ArrayList<>(List.of(whose));
        everybody.addAll(around);
        return invitations(everybody);
    }

    @Transactional
    public List<Invitation> join(
            SignedIn by, CaseFileId caseFile, Slot slot, Somebody somebody, String organisation, Locale language) {
        if (slot == Slot.PARTNER_ORG && organisation.isBlank()) {
            throw new OrganisationIsMissing();
        }
        Account account = FROM_OUTSIDE.contains(slot) ? account(somebody, language) : existing(somebody, needed(slot));
        participants.add(caseFile, slot, account.id(), slot == Slot.PARTNER_ORG ? organisation.strip() : "", by.id());
        return invitations(List.of(account));
    }

    /** Somebody from outside the programme who is to speak for the person, or to help them decide. */
    @Transactional
    public Welcomed welcome(Somebody somebody, Locale language) {
        Account account = account(somebody, language);
        return new Welcomed(account.id(), invitations(List.of(account)));
    }

    private static Role needed(Slot slot) {
        return slot.role().orElseGet(() -> {
            Role role = ROLE.get(slot);
            if (role == null) {
                throw new RoleIsMissing();
            }
            return role;
        });
    }

    private Account existing(Somebody somebody, Role role) {
        return accounts.withSignInName(somebody.signInName())
                .filter(found -> sameName(found, somebody) && found.roles().contains(role))
                .orElseThrow(RoleIsMissing::new);
    }

    /** A slip in the sign-in name must not open somebody's file to somebody else: both names have to agree. */
    private Account account(Somebody somebody, Locale language) {
        Account account = accounts.withSignInName(somebody.signInName())
                .orElseGet(() -> accounts.invite(somebody.signInName(), somebody.name(), Set.of(), language));
        if (!sameName(account, somebody)) {
            throw new NameAndSignInNameDiffer();
        }
        return account;
    }

    private static boolean sameName(Account account, Somebody somebody) {
        return account.name().equalsIgnoreCase(somebody.name().strip());
    }

    private List<Invitation> invitations(List<Account> people) {
        return people.stream()
                .filter(account -> !account.ready())
                .map(account -> new Invitation(account.name(), links.linkFor(account.id())))
                .toList();
    }
}
