package org.accord.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.accord.forms.FormNotAllowed;
import org.accord.forms.FormProblem;
import org.accord.forms.FormSchema;
import org.accord.forms.Routing;
import org.springframework.stereotype.Service;

/** Layer F: says of a model, before the engine reads it, whether it keeps to what a model may do. Default deny. */
@Service
public class ModelGuard {

    private static final int MAX_BYTES = 512 * 1024;
    private static final int MAX_FILES = 200;

    /** They are no models, nothing in the engine reads them, and whoever runs them judges them. */
    private static final Pattern SCENARIOS = Pattern.compile("scenarios/[a-z0-9-]{1,80}\\.json");

    private final BuildingBlocks blocks;

    ModelGuard(BuildingBlocks blocks) {
        this.blocks = blocks;
    }

    /** One file by itself, such as a draft that is being worked on. */
    public List<Finding> check(String path, String content) {
        Findings findings = new Findings(path);
        read(path, content, findings, new HashSet<>());
        return findings.list();
    }

    /** The files of one release, each by itself and, once each is in order, against one another. */
    public List<Finding> check(SortedMap<String, String> files) {
        if (files.size() > MAX_FILES) {
            Findings findings = new Findings("");
            findings.error("", "many", MAX_FILES);
            return findings.list();
        }
        Map<String, Findings> reports = new TreeMap<>();
        Set<String> forms = new HashSet<>();
        ReleaseRules release = new ReleaseRules(forms);
        files.forEach((path, content) -> {
            Findings findings = reports.computeIfAbsent(path, Findings::new);
            read(path, content, findings, forms).ifPresent(model -> release.add(model, findings));
        });
        if (reports.values().stream().noneMatch(Findings::errors)) {
            release.check();
        }
        List<Finding> all = new ArrayList<>();
        reports.values().forEach(report -> all.addAll(report.list()));
        return all;
    }

    /** The same, as bytes that came from elsewhere: text in any encoding but UTF-8 is refused before it is read. */
    public List<Finding> checkBytes(SortedMap<String, byte[]> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            try {
                texts.put(file.getKey(), text(file.getValue()));
            } catch (CharacterCodingException notUtf8) {
                Findings findings = new Findings(file.getKey());
                findings.error("line 1", "encoding");
                return findings.list();
            }
        }
        return check(texts);
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** The diagram or table, when nothing stands against it. */
    private Optional<XmlNode> read(String path, String content, Findings findings, Set<String> forms) {
        if (content.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            findings.error("", "size", MAX_BYTES / 1024);
        } else if (content.startsWith("\uFEFF")) {
            findings.error("line 1", "encoding");
        } else if (path.endsWith(".bpmn")) {
            return diagram(content, findings);
        } else if (path.endsWith(".dmn")) {
            return table(content, findings);
        } else if (path.endsWith(".form")) {
            form(content, findings, forms);
        } else if (!SCENARIOS.matcher(path).matches()) {
            findings.error("", "kind");
        }
        return Optional.empty();
    }

    private Optional<XmlNode> diagram(String content, Findings findings) {
        Optional<XmlNode> model = allowed(content, Vocabularies.BPMN, findings);
        model.ifPresent(definitions -> DiagramRules.check(definitions, blocks, findings));
        return model.filter(definitions -> !findings.errors());
    }

    private Optional<XmlNode> table(String content, Findings findings) {
        Optional<XmlNode> model = allowed(content, Vocabularies.DMN, findings);
        model.ifPresent(definitions -> TableRules.check(definitions, blocks, findings));
        return model.filter(definitions -> !findings.errors());
    }

    private static Optional<XmlNode> allowed(String content, Vocabulary vocabulary, Findings findings) {
        Optional<XmlNode> model = XmlReading.read(content, findings);
        model.ifPresent(definitions -> vocabulary.check(definitions, findings));
        return model.filter(definitions -> !findings.errors());
    }

    private void form(String content, Findings findings, Set<String> forms) {
        if (content.contains("${") || content.contains("#{")) {
            findings.error("", "code");
        }
        try {
            FormSchema form = FormSchema.parse(content);
            form.routingFields().stream()
                    .map(field -> Routing.variable(form.id(), field))
                    .filter(blocks.outputs()::contains)
                    .forEach(name -> findings.error(form.id(), "reserved", name));
            if (!forms.add(form.id())) {
                findings.error(form.id(), "twice", form.id());
            }
        } catch (FormNotAllowed refused) {
            for (FormProblem problem : refused.problems()) {
                findings.add(problem);
            }
        }
    }
}
