package org.accord.trials.web;

import java.util.List;

/** The scenarios of one table, to read and to fill in. */
record ScenarioView(
        String decision,
        String name,
        boolean single,
        List<String> inputs,
        List<String> outputs,
        List<Line> lines,
        int green,
        int red) {

    /** @param state green, red, unasked, or new; {@code instead} what came instead, where it is red */
    record Line(
            int number,
            String name,
            boolean nameWrong,
            List<Field> inputs,
            List<Field> outputs,
            String state,
            List<String> instead,
            List<String> rules) {}
}
