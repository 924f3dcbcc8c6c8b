package org.accord.cycle;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Documents;
import org.accord.casefile.Relaxation;
import org.accord.casefile.Relaxations;
import org.accord.system.Days;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** A relaxation that everybody signed begins today; any other is given up. */
@Component
class SettleRelaxations implements Block {

    private final Relaxations relaxations;
    private final Documents documents;
    private final RelaxationRefusals refusals;
    private final Clock clock;

    SettleRelaxations(Relaxations relaxations, Documents documents, RelaxationRefusals refusals, Clock clock) {
        this.relaxations = relaxations;
        this.documents = documents;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "settleRelaxations";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        boolean allAgreed = true;
        Set<String> sides = new HashSet<>();
        for (Relaxation proposed : relaxations.proposed(caseFile)) {
            if (documents
                    .latestAgreed(
                            caseFile,
                            CriterionRelaxation.DOCUMENT,
                            proposed.id().toString())
                    .isPresent()) {
                relaxations.activate(proposed.id(), Days.today(clock));
            } else {
                relaxations.refuse(proposed.id());
                allAgreed = false;
                sides.add(refusals.side(proposed));
            }
        }
        execution.setVariable("relaxationsAgreed", allAgreed);
        execution.setVariable("relaxationRefusedBy", firstToAnswer(sides));
    }

    /** Where the person refuses anything, the person chooses; the peers are asked only about the organisation's no. */
    private static String firstToAnswer(Set<String> sides) {
        return Stream.of(RelaxationRefusals.PERSON_SIDE, RelaxationRefusals.ORGANISATION_SIDE)
                .filter(sides::contains)
                .findFirst()
                .orElse(RelaxationRefusals.NONE);
    }
}
