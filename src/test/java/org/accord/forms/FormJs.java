package org.accord.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** form-js itself, in Node. It lives in the frontend's node_modules, which the build installs. */
final class FormJs {

    private static final Path FRONTEND = Path.of("src/main/frontend").toAbsolutePath();

    record Case(JsonNode schema, JsonNode submission, JsonNode prefilled) {

        String line() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .<tools.jackson.databind.node.ObjectNode>set("schema", schema)
                    .set("submission", submission)
                    .set("prefilled", prefilled)
                    .toString();
        }
    }

    private FormJs() {}

    static List<String> verdicts(List<Case> cases) throws IOException, InterruptedException {
        if (!Files.isDirectory(FRONTEND.resolve("node_modules/happy-dom"))) {
            throw new IllegalStateException("run npm ci in src/main/frontend first");
        }
        Path in = Files.createTempFile("cases", ".ndjson");
        Path out = Files.createTempFile("verdicts", ".txt");
        try {
            Files.write(in, cases.stream().map(Case::line).toList());
            ProcessBuilder node = new ProcessBuilder(
                    "node",
                    "--max-semi-space-size=64",
                    "src/test/resources/org/accord/forms/judge.cjs",
                    FRONTEND.toString());
            node.environment().put("TZ", "America/Toronto");
            Process process = node.redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (!process.waitFor(90, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("form-js did not answer");
            }
            return Files.readAllLines(out);
        } finally {
            Files.delete(in);
            Files.delete(out);
        }
    }
}
