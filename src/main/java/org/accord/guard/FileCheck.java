package org.accord.guard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.accord.forms.FormNotAllowed;
import org.accord.forms.FormSchema;
import org.accord.forms.Routing;
import org.accord.forms.Steering;
import org.accord.indicators.IndicatorFile;
import org.accord.indicators.IndicatorProblem;

/** One file by itself: its size, its kind, its vocabulary, and what holds between its parts. */
final class FileCheck {

    /** @param parts what the file adds to a release, when nothing stands against it */
    record Checked(List<Finding> findings, List<Object> parts) {}

    private static final int MAX_BYTES = 512 * 1024;

    /** They are no models, nothing in the engine reads them, and whoever runs them judges them. */
    private static final Pattern SCENARIOS = Pattern.compile("scenarios/[a-z0-9-]{1,80}\\.json");

    private final BuildingBlocks blocks;
    private final Findings findings;

    private FileCheck(BuildingBlocks blocks, Findings findings) {
        this.blocks = blocks;
        this.findings = findings;
    }

    static Checked of(String path, String content, BuildingBlocks blocks) {
        Findings findings = new Findings(path);
        List<Object> parts = new FileCheck(blocks, findings).parts(path, content);
        return new Checked(findings.list(), findings.errors() ? List.of() : parts);
    }

    private List<Object> parts(String path, String content) {
        if (content.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            findings.error("", "size", MAX_BYTES / 1024);
        } else if (content.startsWith("\uFEFF")) {
            findings.error("line 1", "encoding");
        } else if (path.endsWith(".bpmn")) {
            return model(content, Vocabularies.BPMN, model -> DiagramRules.check(model, blocks, findings));
        } else if (path.endsWith(".dmn")) {
            return model(content, Vocabularies.DMN, model -> TableRules.check(model, blocks, findings));
        } else if (path.endsWith(".form")) {
            return form(content);
        } else if (IndicatorFile.is(path)) {
            return indicator(content);
        } else if (!SCENARIOS.matcher(path).matches()) {
            findings.error("", "kind");
        }
        return List.of();
    }

    private List<Object> indicator(String content) {
        List<IndicatorProblem> problems = IndicatorFile.problems(content);
        problems.forEach(problem -> findings.error(
                problem.field(),
                "indicator." + problem.messageKey(),
                problem.args().toArray()));
        return problems.isEmpty() ? List.of(IndicatorFile.read(content)) : List.of();
    }

    private List<Object> model(String content, Vocabulary vocabulary, Consumer<XmlNode> rules) {
        Optional<XmlNode> read = XmlReading.read(content, findings);
        read.ifPresent(definitions -> vocabulary.check(definitions, findings));
        read.filter(definitions -> !findings.errors()).ifPresent(rules);
        return read.filter(definitions -> !findings.errors())
                .map(Release::parts)
                .orElse(List.of());
    }

    private List<Object> form(String content) {
        if (content.contains("${") || content.contains("#{")) {
            findings.error("", "code");
        }
        try {
            FormSchema form = FormSchema.parse(content);
            form.routingFields().stream()
                    .map(field -> Routing.variable(form.id(), field))
                    .filter(blocks::reserves)
                    .forEach(name -> findings.error(form.id(), "reserved", name));
            return List.of(new Release.Form(form.id(), Steering.of(form), form.properties("indicator")));
        } catch (FormNotAllowed refused) {
            refused.problems().forEach(findings::add);
            return List.of();
        }
    }
}
