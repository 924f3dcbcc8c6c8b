package org.accord.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Relaxation;
import org.accord.casefile.Relaxations;
import org.accord.casefile.ReviewRequests;
import org.accord.readings.Readings;
import org.accord.system.Days;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the review table asks. */
@Component
class ReviewFacts implements Block {

    private static final int WITHOUT_SAFEGUARD_REVIEW = 45;

    private final CaseFacts facts;
    private final PlanTypes planTypes;
    private final Relaxations relaxations;
    private final Readings readings;
    private final ReviewRequests requests;
    private final Clock clock;

    ReviewFacts(
            CaseFacts facts,
            PlanTypes planTypes,
            Relaxations relaxations,
            Readings readings,
            ReviewRequests requests,
            Clock clock) {
        this.facts = facts;
        this.planTypes = planTypes;
        this.relaxations = relaxations;
        this.readings = readings;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reviewFacts";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        List<Relaxation> active = relaxations.active(caseFile);
        execution.setVariable(Names.PERSON_ASKED_REVIEW, requests.askedAhead(caseFile));
        execution.setVariable("relaxationActive", !active.isEmpty());
        execution.setVariable("daysToSafeguardReview", daysToReview(active));
        execution.setVariable("residential", facts.ticked(caseFile, "access", "residential"));
        execution.setVariable("planType", planTypes.of(caseFile));
        execution.setVariable("readingsWithoutTrigger", readings.withoutTrigger(caseFile));
    }

    private int daysToReview(List<Relaxation> active) {
        LocalDate today = Days.today(clock);
        return (int) active.stream()
                .map(Relaxation::review)
                .filter(Objects::nonNull)
                .mapToLong(review -> Math.max(1, ChronoUnit.DAYS.between(today, review)))
                .min()
                .orElse(WITHOUT_SAFEGUARD_REVIEW);
    }
}
