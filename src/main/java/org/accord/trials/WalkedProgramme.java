package org.accord.trials;

import java.util.Locale;
import org.accord.casefile.CaseFileId;
import org.accord.people.SignedIn;

/** What has to be there before a diagram of the programme itself is walked through. All of it is taken back with the walk. */
public interface WalkedProgramme {

    /** The diagram that it is about. */
    String process();

    /** Somebody proposes something on that file. */
    void begin(CaseFileId file, SignedIn by, Locale language);

    /** What people do on pages while the diagram waits for its next task. */
    default void meanwhile(CaseFileId file, Locale language) {}
}
