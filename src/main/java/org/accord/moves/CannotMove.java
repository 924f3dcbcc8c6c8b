package org.accord.moves;

/** Why a case file keeps the release that it has. */
public class CannotMove extends RuntimeException {

    private final Reason reason;
    private final String process;
    private final String element;

    public CannotMove(Reason reason, String process, String element) {
        super(reason + " " + process + " " + element, null, false, false);
        this.reason = reason;
        this.process = process;
        this.element = element;
    }

    public Reason reason() {
        return reason;
    }

    public String process() {
        return process;
    }

    public String element() {
        return element;
    }

    public enum Reason {
        MOVED,
        PROCESS_GONE,
        ELEMENT_GONE,
        NOT_POSSIBLE
    }
}
