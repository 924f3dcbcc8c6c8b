package org.accord.system;

import java.util.List;

/**
 * A request that is understood and not carried out. Each subclass names one reason; its message key leads to the page
 * that says what happened and what to do next. Anything else that is thrown is a bug and stays a 500.
 */
public abstract class Refusal extends RuntimeException {

    public enum Kind {
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        INVALID(422),
        /** Somebody else is at work on it: the same request succeeds once they are done. */
        LOCKED(423);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String messageKey;
    private final List<Object> args;

    protected Refusal(Kind kind, String messageKey, Object... args) {
        super(messageKey, null, false, false);
        this.kind = kind;
        this.messageKey = messageKey;
        this.args = List.of(args);
    }

    public Kind kind() {
        return kind;
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> args() {
        return args;
    }
}
