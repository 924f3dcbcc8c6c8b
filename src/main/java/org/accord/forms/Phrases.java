package org.accord.forms;

import java.util.Locale;

/** The few words that a document needs besides its own. */
enum Phrases {
    YES("Oui", "Yes"),
    NO("Non", "No"),
    NOTHING("Rien d’écrit", "Nothing written"),
    EMPTY_LIST("Aucun élément", "No items"),
    ITEM("Élément", "Item"),
    OTHER("Autres informations", "Other information"),
    ORDER("l’ordre", "the order"),
    COLON("\u00a0: ", ": "),
    SEMICOLON("\u00a0; ", "; ");

    private final String french;
    private final String english;

    Phrases(String french, String english) {
        this.french = french;
        this.english = english;
    }

    String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : french;
    }
}
