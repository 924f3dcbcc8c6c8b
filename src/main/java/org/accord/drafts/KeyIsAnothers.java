package org.accord.drafts;

import org.accord.system.Refusal;

/** A file that called itself as another one does would take that one's place in the engine. */
public class KeyIsAnothers extends Refusal {
    KeyIsAnothers(String key) {
        super(Kind.FORBIDDEN, "keyIsAnothers", key);
    }
}
