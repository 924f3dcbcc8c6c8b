package org.accord.forms;

import java.util.List;

/** One thing that keeps a form from being used, and the component where it stands ("" for the form itself). */
public record FormProblem(String component, String messageKey, List<Object> args) {

    static FormProblem at(String component, String messageKey, Object... args) {
        return new FormProblem(component, messageKey, List.of(args));
    }
}
