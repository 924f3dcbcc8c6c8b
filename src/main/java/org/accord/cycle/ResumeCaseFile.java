package org.accord.cycle;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.StageVisit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class ResumeCaseFile implements Block {

    private static final Map<String, String> NEXT = new LinkedHashMap<>();

    static {
        NEXT.put("access", "portrait");
        NEXT.put("portrait", "outcomes");
        NEXT.put("outcomes", "plan");
        NEXT.put("plan", "delivery");
    }

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
        execution.setVariable("resumeAt", resumeAt(caseFile));
    }

    /** The first of the stages up to the plan that never led to the next one; from there on people take stock first. */
    private String resumeAt(CaseFileId caseFile) {
        Set<String> entered =
                caseFiles.stages(caseFile).stream().map(StageVisit::stage).collect(Collectors.toSet());
        return NEXT.entrySet().stream()
                .filter(stage -> !entered.contains(stage.getValue()))
                .map(stage -> stage.getKey().toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse("REVIEW");
    }
}
