package org.accord.codesign;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Participant;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who writes an indicator. Everybody takes their place themselves; those who used services and carers are the ones whom it
 * is about, and nobody fills two places.
 */
@Service
public class WorkingGroup {

    private final DesignRows rows;
    private final Participants participants;

    WorkingGroup(DesignRows rows, Participants participants) {
        this.rows = rows;
        this.participants = participants;
    }

    /** Those that the release of the file wants and that somebody could take. */
    public Set<Slot> placesFor(IndicatorDesign design, SignedIn me) {
        Set<Slot> places = EnumSet.noneOf(Slot.class);
        design.needs().keySet().stream().filter(slot -> knows(slot, me)).forEach(places::add);
        return places;
    }

    @Transactional
    public void join(CaseFileId file, Slot slot, SignedIn me) {
        IndicatorDesign design = rows.find(file).orElseThrow(NoSuchDesign::new);
        if (!placesFor(design, me).contains(slot)) {
            throw new PlaceNotForYou();
        }
        if (!takesIn(design, slot)) {
            throw new GroupIsClosed();
        }
        if (participants.current(file).stream()
                .anyMatch(each -> each.account().equals(me.id()) && each.slot() != slot)) {
            throw new OnePlaceEach();
        }
        participants.add(file, slot, me.id(), "", me.id());
    }

    @Transactional
    public void leave(CaseFileId file, SignedIn me) {
        IndicatorDesign design = rows.find(file).orElseThrow(NoSuchDesign::new);
        if (!comesAndGoes(design)) {
            throw new GroupIsClosed();
        }
        participants.current(file).stream()
                .filter(each -> each.account().equals(me.id()))
                .forEach(each -> participants.end(file, each.id(), me.id()));
    }

    /** Those who took a place, in the order in which they came. */
    public List<Participant> members(CaseFileId file) {
        return participants.current(file);
    }

    public boolean isMember(CaseFileId file, SignedIn me) {
        return members(file).stream().anyMatch(each -> each.account().equals(me.id()));
    }

    void require(CaseFileId file, SignedIn me) {
        if (!isMember(file, me)) {
            throw new NotInTheGroup();
        }
    }

    /** Once the group has begun, only who leaves is followed by somebody. */
    public boolean takesIn(IndicatorDesign design, Slot slot) {
        long there = participants.current(design.file()).stream()
                .filter(each -> each.slot() == slot)
                .count();
        return design.state() == DesignState.GROUP
                || design.state().open() && there < design.needs().get(slot);
    }

    /** While people sign, the places are those that were there when they were asked. */
    public boolean comesAndGoes(IndicatorDesign design) {
        return design.state().open() && design.state() != DesignState.SIGNOFF && design.state() != DesignState.RETIRING;
    }

    private boolean knows(Slot slot, SignedIn me) {
        return switch (slot) {
            case EXPERT_BY_EXPERIENCE ->
                me.has(Role.EXPERT_BY_EXPERIENCE) || participants.holdsSomewhere(me.id(), Slot.PERSON);
            case CAREGIVER -> participants.holdsSomewhere(me.id(), Slot.CAREGIVER);
            case LEAD_PRACTITIONER -> me.has(Role.PRACTITIONER);
            default -> slot.role().filter(me::has).isPresent();
        };
    }
}
