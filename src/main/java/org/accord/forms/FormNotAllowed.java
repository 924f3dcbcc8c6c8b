package org.accord.forms;

import java.util.List;
import org.accord.system.Refusal;

/** The form asks for what this contract does not take; the list says where and why. */
public class FormNotAllowed extends Refusal {

    private final List<FormProblem> problems;

    FormNotAllowed(List<FormProblem> problems) {
        super(Kind.INVALID, "forms.notAllowed", problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<FormProblem> problems() {
        return problems;
    }

    @Override
    public String getMessage() {
        return super.getMessage() + " " + problems;
    }
}
