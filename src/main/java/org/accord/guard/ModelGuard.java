package org.accord.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.accord.forms.FormNotAllowed;
import org.accord.forms.FormProblem;
import org.accord.forms.FormSchema;
import org.accord.forms.Routing;
import org.accord.forms.Steering;
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
        read(path, content, findings, new Release());
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
        Release release = new Release();
        files.forEach((path, content) -> {
            Findings findings = reports.computeIfAbsent(path, Findings::new);
            read(path, content, findings, release);
        });
        if (reports.values().stream().noneMatch(Findings::errors)) {
            ReleaseRules.check(release, blocks.platform());
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

    /** What nothing stands against becomes a part of the release. */
    private void read(String path, String content, Findings findings, Release release) {
        if (content.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            findings.error("", "size", MAX_BYTES / 1024);
        } else if (content.startsWith("\uFEFF")) {
            findings.error("line 1", "encoding");
        } else if (path.endsWith(".bpmn")) {
            model(content, Vocabularies.BPMN, findings, release, model -> DiagramRules.check(model, blocks, findings));
        } else if (path.endsWith(".dmn")) {
            model(content, Vocabularies.DMN, findings, release, model -> TableRules.check(model, blocks, findings));
        } else if (path.endsWith(".form")) {
            form(content, findings, release);
        } else if (!SCENARIOS.matcher(path).matches()) {
            findings.error("", "kind");
        }
    }

    private static void model(
            String content, Vocabulary vocabulary, Findings findings, Release release, Consumer<XmlNode> rules) {
        Optional<XmlNode> read = XmlReading.read(content, findings);
        read.ifPresent(definitions -> vocabulary.check(definitions, findings));
        read.filter(definitions -> !findings.errors()).ifPresent(rules);
        read.filter(definitions -> !findings.errors()).ifPresent(definitions -> release.add(definitions, findings));
    }

    private void form(String content, Findings findings, Release release) {
        if (content.contains("${") || content.contains("#{")) {
            findings.error("", "code");
        }
        try {
            FormSchema form = FormSchema.parse(content);
            form.routingFields().stream()
                    .map(field -> Routing.variable(form.id(), field))
                    .filter(blocks.outputs()::contains)
                    .forEach(name -> findings.error(form.id(), "reserved", name));
            release.add(new Release.Form(form.id(), Steering.of(form)), findings);
        } catch (FormNotAllowed refused) {
            for (FormProblem problem : refused.problems()) {
                findings.add(problem);
            }
        }
    }
}
