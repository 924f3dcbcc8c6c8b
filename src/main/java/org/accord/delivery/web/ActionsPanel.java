package org.accord.delivery.web;

import java.util.Locale;
import java.util.Optional;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFilePanel;
import org.accord.casefile.PlanInForce;
import org.accord.delivery.AgreedActions;
import org.accord.people.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the case file's page: how much of what was agreed is under way, and the way to it. */
@Component
@Order(20)
class ActionsPanel implements CaseFilePanel {

    private final AgreedActions actions;
    private final PlanInForce plans;
    private final Access access;

    ActionsPanel(AgreedActions actions, PlanInForce plans, Access access) {
        this.actions = actions;
        this.plans = plans;
        this.access = access;
    }

    public record Panel(String caseFile, int open, int divergences) {}

    @Override
    public String fragment() {
        return "delivery/panel :: actions";
    }

    @Override
    public Optional<Object> model(CaseFileId caseFile, SignedIn me, Locale locale) {
        return plans.of(caseFile)
                .filter(plan -> access.mayRead(me, caseFile, plan.kind()))
                .map(plan -> new Panel(
                        caseFile.toString(),
                        actions.open(caseFile).size(),
                        actions.divergences(caseFile).size()));
    }
}
