package org.accord.drafts;

import java.util.Locale;
import java.util.Optional;
import org.accord.people.SignedIn;

/**
 * A part of a draft's page that another module draws, such as a way to try it. Panels stand in Spring's order ({@code
 * @Order}); the model reaches the fragment as {@code panel}.
 */
public interface DraftPanel {

    /** A Thymeleaf fragment, such as {@code trials/panel :: panel}. */
    String fragment();

    /** Empty when there is nothing to show to that reader. */
    Optional<Object> model(Draft draft, SignedIn me, Locale locale);
}
