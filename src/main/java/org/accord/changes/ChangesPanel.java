package org.accord.changes;

import java.util.Locale;
import java.util.Optional;
import org.accord.casefile.CaseFileId;
import org.accord.people.SignedIn;

/** What else is changed together, on the page of the changes, as another module draws it. */
public interface ChangesPanel {

    String fragment();

    Object model(SignedIn me, Locale locale);

    /** The page of a programme file that is no change of the rules; empty where it is not one of this panel's. */
    Optional<String> address(CaseFileId file);
}
