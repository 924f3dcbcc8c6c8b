package org.accord.drafts;

import java.util.List;
import org.accord.drafts.BlockTemplates.Template;

/**
 * What an editor may offer, as it reads it.
 *
 * @param messages by the name that a diagram waits for, {@code variables} that blocks write
 */
public record Offered(
        List<Form> forms,
        List<Decision> decisions,
        List<Named> processes,
        List<Labelled> messages,
        List<Template> blocks,
        List<Coded> slots,
        List<Named> subjects,
        List<Labelled> variables,
        List<Coded> indicators) {

    public record Field(String key, String variable, String label) {}

    public record Form(String id, String name, List<Field> fields) {}

    public record Column(String name, String expression, String label) {}

    public record Decision(String id, String name, List<Column> inputs, List<Column> outputs) {}

    public record Named(String id, String name) {}

    public record Labelled(String name, String label) {}

    public record Coded(String code, String label) {}
}
