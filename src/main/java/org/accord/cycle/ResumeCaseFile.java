package org.accord.cycle;

import java.util.List;
import java.util.Map;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.StageVisit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * A person comes back from a pause to the first of the stages up to the plan that was never finished, else to a review:
 * no pause leads around a plan.
 */
@Component
class ResumeCaseFile implements Block {

    /** Where one goes on, and the stage whose having been entered says that this one was finished. */
    private static final List<Map.Entry<String, String>> FINISHED_BY = List.of(
            Map.entry("ACCESS", "portrait"),
            Map.entry("PORTRAIT", "outcomes"),
            Map.entry("OUTCOMES", "plan"),
            Map.entry("PLAN", "delivery"));

    private final CaseFiles caseFiles;

    ResumeCaseFile(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public String name() {
        return "resumeCaseFile";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        caseFiles.resume(caseFile);
        execution.setVariable(Names.RESUME_AT, resumeAt(caseFiles.get(caseFile)));
    }

    private String resumeAt(CaseFile caseFile) {
        List<String> entered = caseFiles.stages(caseFile.id()).stream()
                .filter(visit -> !visit.entered().isBefore(caseFile.begunAt()))
                .map(StageVisit::stage)
                .toList();
        return FINISHED_BY.stream()
                .filter(stage -> !entered.contains(stage.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("REVIEW");
    }
}
