package org.accord.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.accord.Cases;
import org.accord.MovableClock;
import org.accord.decisions.Decisions;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftPath;
import org.accord.drafts.Drafts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.accord.trials.Replay;
import org.accord.trials.ReplayId;
import org.accord.trials.Replays;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/**
 * A draft's tables over stored decisions, beside the default engine that evaluates the same questions one by one and neither
 * reads nor writes. Every row has to say the same in both; how long it takes is printed, and not judged.
 */
@OnDurableServer
class ReplayBenchmarkTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};
    private static final int DECISIONS = Integer.getInteger("accord.benchmark.decisions", 100_000);
    private static final int AT_ONCE = 1000;
    private static final List<String> TABLES = List.of("criterion-relaxation", "priority", "indicator-triggers");

    @Autowired
    Cases cases;

    @Autowired
    Decisions decisions;

    @Autowired
    Drafts drafts;

    @Autowired
    Releases releases;

    @Autowired
    Replays replays;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(20150301);

    private record Stored(String decision, Map<String, Object> inputs, String says) {}

    @Test
    void aYearOfDecisionsIsAskedAgain() throws Exception {
        Cases.Case file = cases.open();
        for (int done = 0; done < DECISIONS; done += AT_ONCE) {
            String table = TABLES.get(done / AT_ONCE % TABLES.size());
            decisions.decideEach(file.id, table, questions(table));
        }
        SignedIn manager = cases.human("Viviane Roy", Role.PROGRAM_MANAGER);
        DraftId draft = changed(manager);
        replay(draft, manager);
        double seconds = replay(draft, manager);
        List<Stored> rows = rows(replays.latestOf(draft).orElseThrow().id());
        double engine = engine(draft, rows);

        Report report = new Report();
        report.line("%d stored decisions, %d different questions:", rows.size(), different(rows));
        report.line("%-52s %10.2f s", "a replay, with reading and keeping what it found", seconds);
        report.line("%-52s %10.2f s", "the default engine, one by one, in memory", engine);
        report.line("%-52s %10.1f", "ratio", engine / seconds);
        report.print();
    }

    private DraftId changed(SignedIn manager) {
        DraftId draft =
                drafts.create("Plus longtemps", releases.numbered(1), manager).id();
        DraftPath path = DraftPath.of("decisions/criterion-relaxation.dmn");
        drafts.save(draft, path, drafts.file(draft, path).replace("<text>90</text>", "<text>120</text>"), 0, manager);
        return draft;
    }

    private double replay(DraftId draft, SignedIn manager) throws InterruptedException {
        long start = System.nanoTime();
        ReplayId id = replays.start(
                draft, clock.instant().minusSeconds(86_400), clock.instant().plusSeconds(86_400), manager);
        while (replays.get(id).state() == Replay.State.RUNNING) {
            Thread.sleep(10);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(replays.get(id).state()).isEqualTo(Replay.State.DONE);
        return seconds;
    }

    /** What the replay says of each row: what it noted as changed, else what was said. */
    private List<Stored> rows(ReplayId replay) {
        return jdbc.sql(
                        """
                        select d.decision, d.inputs::text, coalesce(c.outputs, d.outputs)::text
                        from accord.decision_record d
                        left join accord.replay_change c on c.decision_record_id = d.id and c.replay_id = :replay
                        where d.decision in (:tables)
                        """)
                .param("replay", replay.value())
                .param("tables", TABLES)
                .query((row, number) -> new Stored(
                        row.getString(1),
                        JSON.readValue(row.getString(2), ROW),
                        plain(JSON.readValue(row.getString(3), ROWS))))
                .list();
    }

    /** In seconds; comparing is not counted. */
    private double engine(DraftId draft, List<Stored> rows) {
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        Map<String, DmnDecision> parsed = new HashMap<>();
        for (String table : TABLES) {
            String dmn = drafts.file(draft, DraftPath.of("decisions/" + table + ".dmn"));
            parsed.put(
                    table, engine.parseDecision(table, new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8))));
        }
        long nanoseconds = 0;
        for (Stored row : rows) {
            long start = System.nanoTime();
            var said = engine.evaluateDecisionTable(parsed.get(row.decision), row.inputs);
            nanoseconds += System.nanoTime() - start;
            assertThat(plain(said.getResultList())).as("%s", row).isEqualTo(row.says);
        }
        return nanoseconds / 1e9;
    }

    private static String plain(List<Map<String, Object>> rows) {
        return JSON.writeValueAsString(rows.stream()
                .map(row -> {
                    Map<String, Object> left = new TreeMap<>(row);
                    left.keySet().removeAll(List.of("reasonFr", "reasonEn"));
                    return left;
                })
                .toList());
    }

    private static long different(List<Stored> rows) {
        return rows.stream()
                .map(row -> List.of(row.decision, row.inputs))
                .distinct()
                .count();
    }

    private List<Map<String, Object>> questions(String table) {
        List<Map<String, Object>> questions = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            questions.add(
                    switch (table) {
                        case "priority" -> priority();
                        case "criterion-relaxation" -> relaxation();
                        default -> trigger();
                    });
        }
        return questions;
    }

    private Map<String, Object> relaxation() {
        return Map.of(
                "criterionClass",
                one("LEGAL DOCUMENTARY TERRITORIAL ADMINISTRATIVE CLINICAL SAFETY"),
                "gap",
                one("SMALL LARGE"),
                "ground",
                one("ASPIRATION CONTINUITY CAREGIVER_STRAIN PREVENTION KNOWLEDGE ACCESSIBILITY CULTURAL_SAFETY NONE"),
                "hasPersonStatement",
                random.nextInt(4) > 0);
    }

    private Map<String, Object> priority() {
        return Map.of(
                "safety", one("IMMEDIATE SOME NONE NONE NONE"),
                "network", one("BREAKING STRAINED HOLDING HOLDING"),
                "basicNeedsUnmet", random.nextInt(5) == 0,
                "saysUrgent", random.nextInt(3) == 0,
                "waitDays", random.nextInt(365));
    }

    private Map<String, Object> trigger() {
        int value = random.nextInt(5);
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("type", one("QOL PROCESS PROCESS QOL"));
        question.put("safetyItem", random.nextInt(8) == 0);
        question.put("value", value);
        question.put("previousValue", random.nextInt(5));
        question.put("run", 1 + random.nextInt(3));
        question.put("importance", random.nextInt(4));
        question.put("observerValue", random.nextInt(3) == 0 ? random.nextInt(5) : value);
        question.put("missedSessions", 0);
        question.put("lowestElsewhere", 4);
        return question;
    }

    private String one(String words) {
        String[] each = words.split(" ");
        return each[random.nextInt(each.length)];
    }
}
