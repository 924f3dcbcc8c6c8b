package org.accord.cycle;

import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What every instance carries: whose case it is. */
final class CaseVariables {

    private CaseVariables() {}

    static CaseFileId caseFile(VariableScope scope) {
        return new CaseFileId(UUID.fromString(text(scope, Names.CASE_FILE)));
    }

    static String text(VariableScope scope, String name) {
        if (scope.getVariable(name) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("The diagram gives no text " + name);
    }

    static int number(VariableScope scope, String name) {
        if (scope.getVariable(name) instanceof Number number) {
            return number.intValue();
        }
        throw new IllegalStateException("The diagram gives no number " + name);
    }
}
