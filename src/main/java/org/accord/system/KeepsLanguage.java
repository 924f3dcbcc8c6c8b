package org.accord.system;

import java.util.Locale;

/** Remembers the language that a reader who has signed in chose, for the next time and on any device. */
public interface KeepsLanguage {
    void keep(SpeaksLanguage reader, Locale language);
}
