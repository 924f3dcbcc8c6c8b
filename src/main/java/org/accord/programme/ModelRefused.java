package org.accord.programme;

import java.util.List;
import org.accord.guard.Finding;
import org.accord.system.Refusal;

/** The guard lets no part of the set through while one of its files holds something that a model may not do. */
public class ModelRefused extends Refusal {

    private final List<Finding> findings;

    ModelRefused(List<Finding> findings) {
        super(Kind.INVALID, "programme.modelRefused", findings.size());
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }

    @Override
    public String getMessage() {
        return super.getMessage() + " " + findings;
    }
}
