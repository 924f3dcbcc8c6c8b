package org.accord.drafts;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that a programme is made of, each in its own folder. */
public enum ModelKind {
    PROCESS("processes", "bpmn", "diagram"),
    DECISION("decisions", "dmn", "table"),
    FORM("forms", "form", "form"),
    SCENARIO("scenarios", "json", "scenario"),
    INDICATOR("indicators", "json", "indicator");

    private final String folder;
    private final String ending;
    private final String editor;

    ModelKind(String folder, String ending, String editor) {
        this.folder = folder;
        this.ending = ending;
        this.editor = editor;
    }

    public static Optional<ModelKind> in(String folder) {
        return Arrays.stream(values())
                .filter(kind -> kind.folder.equals(folder))
                .findAny();
    }

    /** Where the file of that name stands. */
    public String path(String key) {
        return folder + "/" + key + "." + ending;
    }

    public String folder() {
        return folder;
    }

    /** Without its dot. */
    public String ending() {
        return ending;
    }

    /** Whether a manager changes it in a draft, with an editor of its own. */
    public boolean edited() {
        return this == PROCESS || this == DECISION || this == FORM;
    }

    /** What the page's script opens it with. */
    public String editor() {
        return editor;
    }
}
