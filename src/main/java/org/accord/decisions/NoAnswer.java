package org.accord.decisions;

/** The table contradicts itself, or a cell cannot be read with what it was asked. */
public class NoAnswer extends RuntimeException {

    NoAnswer(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }
}
