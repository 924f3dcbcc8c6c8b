package org.accord.codesign.web;

import java.util.List;
import org.accord.casefile.Participant;
import org.accord.casefile.Slot;
import org.accord.codesign.IndicatorDesign;
import org.accord.codesign.WorkingGroup;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.springframework.stereotype.Component;

/**
 * One kind of place in the group.
 *
 * @param names of those who hold it, for the others in the group alone
 * @param mine whether this reader can take one
 */
public record GroupPlaces(Slot slot, int there, int wanted, List<String> names, boolean mine) {

    @Component
    static class Drawn {

        private final WorkingGroup group;
        private final Accounts accounts;

        Drawn(WorkingGroup group, Accounts accounts) {
            this.group = group;
            this.accounts = accounts;
        }

        List<GroupPlaces> of(IndicatorDesign design, boolean member, SignedIn me) {
            List<Participant> members = group.members(design.file());
            return design.needs().entrySet().stream()
                    .map(need -> {
                        List<Participant> there = members.stream()
                                .filter(each -> each.slot() == need.getKey())
                                .toList();
                        return new GroupPlaces(
                                need.getKey(),
                                there.size(),
                                need.getValue(),
                                member
                                        ? there.stream()
                                                .map(each -> accounts.name(each.account()))
                                                .toList()
                                        : List.of(),
                                !member
                                        && group.takesIn(design, need.getKey())
                                        && group.placesFor(design, me).contains(need.getKey()));
                    })
                    .toList();
        }

        boolean comesAndGoes(IndicatorDesign design) {
            return group.comesAndGoes(design);
        }
    }
}
