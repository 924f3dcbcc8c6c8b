package org.accord.forms;

import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** A form as it is handed to the reader's browser: the same fields, the words in the reader's language. */
public final class FormTranslation {

    private FormTranslation() {}

    /** Words that nobody has translated stay in French. The hash of a form is that of its source, never of this. */
    public static String localized(FormSchema schema, Locale locale) {
        if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return schema.json();
        }
        ObjectNode translated = (ObjectNode) schema.source().deepCopy();
        Translations.putInEnglish(translated);
        return translated.toString();
    }
}
