package org.accord.guard;

/** What one step of a diagram does to a variable. */
record Write(String name, ValueSet values, Certainty certainty) {

    enum Certainty {
        ALWAYS,
        /** Where it does not, what was set before stays. */
        SOMETIMES,
        /** It may put nothing in the place of what was set before. */
        MAYBE_NULL
    }

    Write unsure() {
        return certainty == Certainty.ALWAYS ? new Write(name, values, Certainty.SOMETIMES) : this;
    }
}
