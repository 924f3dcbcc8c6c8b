package org.accord.casefile;

import java.util.List;
import java.util.Map;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts somebody of the programme in a place on a case file, instead of whoever held it. */
@Service
public class PlaceHolders {

    private static final Map<Slot, Role> ROLE =
            Map.of(Slot.LEAD_PRACTITIONER, Role.PRACTITIONER, Slot.EXPERT_BY_EXPERIENCE, Role.EXPERT_BY_EXPERIENCE);

    private final Participants participants;
    private final Accounts accounts;

    PlaceHolders(Participants participants, Accounts accounts) {
        this.participants = participants;
        this.accounts = accounts;
    }

    /** Places of the person's side and of partners are not for the programme to fill: they join by consent. */
    public boolean mayFill(CaseFileId caseFile, Slot slot, AccountId account) {
        Role needed = slot.role().orElse(ROLE.get(slot));
        return needed != null
                && accounts.find(account)
                        .filter(found -> found.roles().contains(needed))
                        .isPresent()
                && participants.current(caseFile).stream()
                        .noneMatch(each ->
                                each.account().equals(account) && each.slot().onThePersonsSide());
    }

    /**
     * The new holder comes before the old one goes: no place is empty in between.
     *
     * @param leaving who makes room; everybody else in that place when empty
     * @return who left
     */
    @Transactional
    public List<AccountId> replace(
            CaseFileId caseFile, Slot slot, AccountId account, List<AccountId> leaving, AccountId by) {
        if (!mayFill(caseFile, slot, account)) {
            throw new RoleIsMissing();
        }
        List<Participant> going = participants.current(caseFile).stream()
                .filter(each -> each.slot() == slot && !each.account().equals(account))
                .filter(each -> leaving.isEmpty() || leaving.contains(each.account()))
                .toList();
        participants.add(caseFile, slot, account, "", by);
        going.forEach(each -> participants.end(caseFile, each.id(), by));
        return going.stream().map(Participant::account).toList();
    }

    /** Somebody beside those who hold the place already. */
    @Transactional
    public void add(CaseFileId caseFile, Slot slot, AccountId account, AccountId by) {
        if (!mayFill(caseFile, slot, account)) {
            throw new RoleIsMissing();
        }
        participants.add(caseFile, slot, account, "", by);
    }

    /** Somebody gives a place back that they hold of their own free will. */
    @Transactional
    public void leave(CaseFileId caseFile, Slot slot, AccountId account, AccountId by) {
        participants.current(caseFile).stream()
                .filter(each -> each.slot() == slot && each.account().equals(account))
                .forEach(each -> participants.end(caseFile, each.id(), by));
    }
}
