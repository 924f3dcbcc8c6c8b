package org.accord.programme;

import java.util.List;
import org.accord.guard.Finding;
import org.accord.system.Refusal;

/** The guard lets no part of the set through while one of its files holds something that a model may not do. */
public class ModelRefused extends Refusal {

    static final String NAME_IS_TAKEN = "guard.nameIsTaken";

    private final List<Finding> findings;

    ModelRefused(List<Finding> findings) {
        super(takesNames(findings) ? Kind.FORBIDDEN : Kind.INVALID, "programme.modelRefused", findings.size());
        this.findings = List.copyOf(findings);
    }

    private static boolean takesNames(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.messageKey().equals(NAME_IS_TAKEN));
    }

    public List<Finding> findings() {
        return findings;
    }

    @Override
    public String getMessage() {
        return super.getMessage() + " " + findings;
    }
}
