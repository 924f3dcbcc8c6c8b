package org.accord.casefile;

import java.util.Locale;
import java.util.Optional;
import org.accord.people.SignedIn;

/**
 * A part of the case file's page that another module draws. Panels stand in Spring's order ({@code @Order}); the model
 * reaches the fragment as {@code panel}.
 */
public interface CaseFilePanel {

    /** A Thymeleaf fragment, such as {@code signoff/panel :: panel}. */
    String fragment();

    /** Empty when there is nothing to show to that reader. */
    Optional<Object> model(CaseFileId caseFile, SignedIn me, Locale locale);

    /** Whether it says something of a programme file, too, which is about nobody. */
    default boolean ofProgrammeToo() {
        return false;
    }
}
