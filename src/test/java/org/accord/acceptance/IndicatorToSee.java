package org.accord.acceptance;

import java.util.UUID;
import org.accord.Cases;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Slot;
import org.accord.codesign.ExplainBacks;
import org.accord.codesign.IndicatorDesigns;
import org.accord.codesign.ProposingIndicators;
import org.accord.codesign.WorkingGroup;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.system.Actor;
import org.springframework.stereotype.Component;

/** A question that those concerned are writing. */
@Component
class IndicatorToSee {

    private final Cases cases;
    private final ProposingIndicators proposing;
    private final IndicatorDesigns designs;
    private final WorkingGroup group;
    private final ExplainBacks explainBacks;

    IndicatorToSee(
            Cases cases,
            ProposingIndicators proposing,
            IndicatorDesigns designs,
            WorkingGroup group,
            ExplainBacks explainBacks) {
        this.cases = cases;
        this.proposing = proposing;
        this.designs = designs;
        this.group = group;
        this.explainBacks = explainBacks;
    }

    /** Its words are being explained back, and the practitioner is of the group. */
    CaseFileId begun(SignedIn manager, SignedIn practitioner, SignedIn carer) {
        CaseFileId indicator = ProposingIndicators.newFile();
        Cases.Case written = Actor.as("test", () -> {
            proposed(indicator, manager);
            group.join(indicator, Slot.LEAD_PRACTITIONER, practitioner);
            group.join(indicator, Slot.LEAD_PRACTITIONER, cases.human("Simon", Role.PRACTITIONER));
            group.join(indicator, Slot.CAREGIVER, carer);
            group.join(indicator, Slot.EVALUATOR, cases.human("Xénia", Role.EVALUATOR));
            group.join(indicator, Slot.EXPERT_BY_EXPERIENCE, cases.human("Odile", Role.EXPERT_BY_EXPERIENCE));
            group.join(indicator, Slot.EXPERT_BY_EXPERIENCE, cases.human("Marcel", Role.EXPERT_BY_EXPERIENCE));
            return cases.on(indicator);
        });
        written.does(manager, "userTask_group", "{\"way\":\"BEGIN\"}")
                .does(
                        carer,
                        "userTask_wording",
                        """
                        {"textFr":"Je dors assez.","textEn":"I sleep enough.","kind":"QOL","answeredBy":"SELF",
                         "ranks":"NO","licence":"CC0","source":"Le groupe"}""");
        ExplainBacks.Said said = new ExplainBacks.Said("LISTENS", "FR", "Si je dors la nuit.", "YES");
        Actor.as("test", () -> explainBacks.record(indicator, said, UUID.randomUUID(), practitioner));
        return indicator;
    }

    private CaseFileId proposed(CaseFileId id, SignedIn by) {
        return proposing.propose(id, new ProposingIndicators.Proposal("Le sommeil", "Personne ne le demande.", ""), by);
    }

    void takeBack(CaseFileId indicator, SignedIn manager) {
        Actor.as("test", () -> designs.withdraw(indicator, manager));
    }
}
