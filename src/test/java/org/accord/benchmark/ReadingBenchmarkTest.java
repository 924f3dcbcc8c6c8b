package org.accord.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.accord.Cases;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.NewDocument;
import org.accord.decisions.DecisionTable;
import org.accord.decisions.Decisions;
import org.accord.forms.FormLibrary;
import org.accord.system.Actor;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one reading costs, kept with its answers, decisions and triggers on a durable database, beside the engine alone
 * evaluating the same table for the same inputs and keeping nothing. It prints, and judges nothing.
 */
@OnDurableServer
class ReadingBenchmarkTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WARM_UP = Integer.getInteger("accord.benchmark.readings.warmUp", 300);
    private static final int SESSIONS = Integer.getInteger("accord.benchmark.readings", 500);
    private static final int SESSIONS_A_CASE = 5;
    private static final String ASKED = "ql1 pr1 pr2 pr3 pr4 pr5 pr6 pr7 ch1 ch2 ch3 ql3 ql4 ql5";
    private static final String CHOSEN = "CH1 CH2 CH3 QL3 QL4 QL5";

    @Autowired
    Cases cases;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    Documents documents;

    @Autowired
    FormLibrary forms;

    @Autowired
    Decisions decisions;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(20150301);

    @Test
    void aReadingWithWhatItSetsOff() throws Exception {
        sessions(WARM_UP);
        long before = lastDecision();
        double accord = sessions(SESSIONS);
        List<Map<String, Object>> inputs = inputs(before);
        double kept = kept(inputs);
        double bare = bare(inputs);
        double alone = alone(inputs);
        Cases.Case file = chosen();
        List<String> trips = Statements.during(() -> say(file));

        Report report = new Report();
        report.line("One reading of %d questions, with its decisions and triggers:", ASKED.split(" ").length);
        report.line("%-52s %10.2f ms", "Accord, kept in PostgreSQL", accord * 1000 / SESSIONS);
        report.line("%-52s %10.2f ms", "the bare DMN engine, the same inputs, kept nowhere", bare * 1000 / SESSIONS);
        report.line(
                "%-52s %10.0f a second, the engine %.0f, ratio %.1f",
                "evaluations, with all of the reading", inputs.size() / accord, inputs.size() / bare, bare / accord);
        report.line(
                "%-52s %10.0f a second, ratio %.1f",
                "evaluations alone, each kept, one commit a reading", inputs.size() / kept, bare / kept);
        report.line(
                "%-52s %10.0f a second, ratio %.1f",
                "evaluations alone, kept nowhere, as the engine's", inputs.size() / alone, bare / alone);
        report.trips("one reading", trips);
        report.print();
    }

    /** In seconds; the cases stand ready. */
    private double sessions(int count) {
        double seconds = 0;
        for (int done = 0; done < count; done += SESSIONS_A_CASE) {
            Cases.Case file = chosen();
            long start = System.nanoTime();
            for (int i = 0; i < SESSIONS_A_CASE; i++) {
                say(file);
            }
            seconds += (System.nanoTime() - start) / 1e9;
        }
        return seconds;
    }

    private Cases.Case chosen() {
        Cases.Case file = cases.open();
        ObjectNode outcomes = JSON.createObjectNode().put("aspiration", "x");
        var rows = outcomes.putArray("indicators");
        for (String each : CHOSEN.split(" ")) {
            rows.addObject().put("indicator", each).put("importance", String.valueOf(1 + random.nextInt(3)));
        }
        var written = write(file, "outcome-set", outcomes);
        documents.markAgreed(written.id(), written.createdAt());
        return file;
    }

    /** Most people are well most of the time. */
    private void say(Cases.Case file) {
        ObjectNode answers = JSON.createObjectNode();
        for (String each : ASKED.split(" ")) {
            int value = each.startsWith("ch") ? random.nextInt(5) - 2 : Math.min(4, 1 + random.nextInt(5));
            answers.put(each, String.valueOf(value));
        }
        write(file, "reading", answers);
    }

    private DocumentVersion write(Cases.Case file, String kind, ObjectNode content) {
        String release = caseFiles.get(file.id).releaseId();
        NewDocument document = new NewDocument(
                file.id, kind, "", content, forms.schema(release, kind).hash(), release, file.person.id());
        return Actor.as("benchmark", () -> documents.add(document));
    }

    private long lastDecision() {
        return jdbc.sql("select coalesce(max(id), 0) from accord.decision_record")
                .query(Long.class)
                .single();
    }

    private List<Map<String, Object>> inputs(long after) {
        return jdbc
                .sql(
                        "select inputs::text from accord.decision_record where id > :after and decision = :table order by id")
                .param("after", after)
                .param("table", "indicator-triggers")
                .query(String.class)
                .list()
                .stream()
                .map(each -> JSON.readValue(each, new TypeReference<Map<String, Object>>() {}))
                .toList();
    }

    /** In seconds: the questions of a reading at a time, each decision kept. */
    private double kept(List<Map<String, Object>> inputs) {
        Cases.Case file = cases.open();
        int each = ASKED.split(" ").length;
        long start = System.nanoTime();
        for (int i = 0; i < inputs.size(); i += each) {
            decisions.decideEach(file.id, "indicator-triggers", inputs.subList(i, Math.min(inputs.size(), i + each)));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** In seconds, after as long a warm-up: each is evaluated, also one that was asked before. */
    private static double alone(List<Map<String, Object>> inputs) throws Exception {
        DecisionTable table = DecisionTable.read(Files.readString(Path.of("decisions", "indicator-triggers.dmn")));
        inputs.stream().limit((long) inputs.size() * WARM_UP / SESSIONS).forEach(table::answer);
        long start = System.nanoTime();
        inputs.forEach(table::answer);
        return (System.nanoTime() - start) / 1e9;
    }

    /** In seconds, after as long a warm-up. */
    private static double bare(List<Map<String, Object>> inputs) throws Exception {
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        DmnDecision table;
        try (var file = Files.newInputStream(Path.of("decisions", "indicator-triggers.dmn"))) {
            table = engine.parseDecision("indicator-triggers", file);
        }
        inputs.stream()
                .limit((long) inputs.size() * WARM_UP / SESSIONS)
                .forEach(each -> engine.evaluateDecisionTable(table, each));
        long start = System.nanoTime();
        inputs.forEach(each -> engine.evaluateDecisionTable(table, each));
        return (System.nanoTime() - start) / 1e9;
    }
}
