package org.accord.codesign;

import java.time.Instant;

/** What somebody, whose name nobody writes down, said a question asks. */
public record ExplainBack(String level, String language, String words, boolean understood, Instant at) {

    /** For whom words must be plain first of all. */
    public boolean hard() {
        return !level.equals("EASY");
    }
}
