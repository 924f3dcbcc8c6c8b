package org.accord.drafts;

import java.util.Locale;
import java.util.Optional;
import org.accord.people.SignedIn;

/** A part of the studio's home that another module draws, as {@link DraftPanel} is of a draft's page. */
public interface ProgrammePanel {

    String fragment();

    Optional<Object> model(SignedIn me, Locale locale);
}
