package org.accord.system;

import java.util.Locale;

/** A principal with a language of their own. */
public interface SpeaksLanguage {
    Locale language();
}
