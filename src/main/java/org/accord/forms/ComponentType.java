package org.accord.forms;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The components that a form may be made of; whatever else form-js knows is refused. */
enum ComponentType {
    TEXTFIELD,
    TEXTAREA,
    NUMBER,
    DATETIME,
    CHECKBOX,
    CHECKLIST,
    RADIO,
    SELECT,
    TAGLIST,
    GROUP,
    DYNAMICLIST,
    TEXT,
    SEPARATOR,
    SPACER;

    private static final Set<ComponentType> WITHOUT_VALUE = EnumSet.of(GROUP, DYNAMICLIST, TEXT, SEPARATOR, SPACER);

    static Optional<ComponentType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.code().equals(name)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean keyed() {
        return !WITHOUT_VALUE.contains(this);
    }

    boolean words() {
        return this == TEXTFIELD || this == TEXTAREA;
    }

    boolean oneOf() {
        return this == RADIO || this == SELECT;
    }

    boolean manyOf() {
        return this == CHECKLIST || this == TAGLIST;
    }

    boolean container() {
        return this == GROUP || this == DYNAMICLIST;
    }
}
