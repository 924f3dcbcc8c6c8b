package org.accord.cycle;

import java.time.Clock;
import java.util.List;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.cycle.CriterionRelaxation.Examined;
import org.accord.system.Days;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Asks the table about each criterion that is not met and counts the answers; proposes the relaxations it grants. */
@Component
class ExamineCriteria implements Block {

    private final CriterionRelaxation criteria;
    private final CaseFiles caseFiles;
    private final Clock clock;

    ExamineCriteria(CriterionRelaxation criteria, CaseFiles caseFiles, Clock clock) {
        this.criteria = criteria;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "examineCriteria";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        List<Examined> examined = criteria.examine(caseFile);
        execution.setVariable("needWords", count(examined, "NEED_PERSON_WORDS"));
        execution.setVariable("notRelaxable", count(examined, "NOT_RELAXABLE"));
        execution.setVariable("committee", count(examined, "COMMITTEE"));
        execution.setVariable("relax", count(examined, "RELAX"));
        execution.setVariable("waitDays", Days.between(caseFiles.get(caseFile).openedAt(), clock.instant()));
        criteria.withdrawProposals(caseFile);
        if (count(examined, "NEED_PERSON_WORDS") == 0) {
            examined.stream()
                    .filter(each -> each.is("RELAX"))
                    .forEach(each ->
                            criteria.propose(caseFile, each, each.decided().number("days")));
        }
    }

    private static int count(List<Examined> examined, String result) {
        return (int) examined.stream().filter(each -> each.is(result)).count();
    }
}
