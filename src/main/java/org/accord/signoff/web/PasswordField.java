package org.accord.signoff.web;

import java.util.List;
import org.accord.forms.FieldError;
import org.accord.people.NotProven;

/** The password beside an answer: what is wrong with it is said where it is typed. */
final class PasswordField {

    static final String NAME = "password";

    private PasswordField() {}

    static FieldError error(NotProven unproven) {
        return new FieldError(NAME, "refusal." + unproven.messageKey() + ".what", List.of());
    }
}
