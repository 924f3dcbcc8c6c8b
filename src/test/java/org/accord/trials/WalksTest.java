package org.accord.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.drafts.Drafts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.PassingReleases;
import org.accord.programme.Releases;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SlotMode;
import org.accord.trials.Walk.Answered;
import org.accord.trials.Walk.Signed;
import org.accord.trials.Walk.Signer;
import org.accord.trials.Walk.Step;
import org.accord.trials.Walk.TimePassed;
import org.accord.trials.Walk.Why;
import org.accord.trials.WalkedEngine.Passed;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AccordTest
class WalksTest {

    private static final String CYCLE = Releases.CYCLE;

    @Autowired
    Walks walks;

    @Autowired
    Cases cases;

    @Autowired
    Drafts drafts;

    @Autowired
    Releases releases;

    @Autowired
    PassingReleases passing;

    @Autowired
    WalkedEngine walked;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    SortedMap<String, String> files;

    @BeforeEach
    void aDraft() {
        SignedIn viviane = cases.human("Viviane Roy", Role.PROGRAM_MANAGER);
        files = drafts.files(
                drafts.create("À blanc", releases.numbered(1), viviane).id());
    }

    @Test
    void theCycleIsWalkedFromTheWelcomeToTheReviewWithPeopleAndAnswersThatAreMadeUp() {
        Walk walk = walk(CYCLE);

        assertThat(names(walk))
                .startsWith("Une personne demande de l’aide", "Déjà accueillie\u00a0?", "Non", "Accueil");
        assertThat(walk.steps().stream().flatMap(step -> step.passed().stream()).map(Passed::stage))
                .contains("", "Accueil", "Plan", "Révision");
        assertThat(names(walk)).contains("Croiser les savoirs", "Signer le plan", "Réviser ensemble");
        assertThat(answered(walk, "userTask_preferences.1").slots()).containsExactly(Slot.PERSON);
        assertThat(answered(walk, "userTask_preferences.1").formTitle()).isEqualTo("Mes préférences");
        assertThat(acts(walk, Signed.class).filter(round -> round.kind().equals("plan")))
                .first()
                .satisfies(round -> assertThat(round.signers())
                        .extracting(Signer::slot)
                        .contains(new SlotKey(Slot.PERSON, 1), new SlotKey(Slot.LEAD_PRACTITIONER, 1)));
        assertThat(acts(walk, TimePassed.class)).isNotEmpty();
        assertThat(walk.steps().stream().flatMap(step -> step.decided().stream()))
                .anySatisfy(each -> {
                    assertThat(each.decision()).isEqualTo("priority");
                    assertThat(each.matchedRules()).containsExactly("P1");
                    assertThat(each.reasons(Locale.ENGLISH)).isNotEmpty();
                });
        assertThat(walk.stop().why()).isEqualTo(Why.CIRCLES);
    }

    @Test
    void whatIsChosenLeadsElsewhere() {
        Walk refused = walk(CYCLE, "userTask_serviceConsent.1.decision", "REFUSED", "given.representation", "IN_SCOPE");
        assertThat(refused.stop().why()).isEqualTo(Why.ENDED);
        assertThat(names(refused)).doesNotContain("Croiser les savoirs");

        Walk disagreed = walk("joint-sign-off", "given.subject", "plan", "plan.1", "REFUSED PERSON");
        assertThat(acts(disagreed, Signed.class).findFirst().orElseThrow().signers())
                .contains(new Signer(new SlotKey(Slot.PERSON, 1), SlotMode.REQUIRED, SignDecision.REFUSED));
        assertThat(names(disagreed)).doesNotContain("Signé ensemble");

        Walk represented = walk("joint-sign-off", "given.subject", "plan", "given.representation", "IN_SCOPE");
        assertThat(acts(represented, Signed.class).findFirst().orElseThrow().signers())
                .contains(
                        new Signer(new SlotKey(Slot.REPRESENTATIVE, 1), SlotMode.REQUIRED, SignDecision.SIGNED),
                        new Signer(new SlotKey(Slot.PERSON, 1), SlotMode.VIEW_SOUGHT, SignDecision.VIEW_GIVEN));

        Walk worded = walk("pause", "userTask_paused.1.words", "Je reviens");
        assertThat(answered(worded, "userTask_paused.1").choices())
                .anySatisfy(choice -> assertThat(choice.value()).isEqualTo("Je reviens"));

        Walk wrong = walk("support-circle", "userTask_circle.1.commitments[0].until", "bientôt");
        assertThat(wrong.stop().why()).isEqualTo(Why.NOT_ACCEPTED);
        assertThat(wrong.stop().errors()).isNotEmpty();
    }

    @Test
    void itIsTheDraftThatIsWalkedNotTheReleaseInForce() {
        files.compute(
                "processes/pause.bpmn",
                (path, content) -> content.replace("name=\"Revenir quand on veut\"", "name=\"Revenir demain\""));
        assertThat(names(walk("pause"))).contains("Revenir demain").doesNotContain("Revenir quand on veut");
        assertThat(names(walks.walk(files, "pause", new WalkAnswers(Map.of()), Locale.ENGLISH)))
                .doesNotContain("Revenir demain");
    }

    @Test
    void nothingOfAWalkIsLeftWhetherItEndsOrFailsInTheMiddle() {
        walk("pause");
        Map<String, Long> before = everything();

        for (String process : List.of(CYCLE, "partner-referral", "appeal")) {
            assertThat(walk(process).steps()).as(process).hasSizeGreaterThan(3);
        }
        assertThat(names(walk("rule-change")))
                .containsSubsequence("Quatorze jours", "Répondre à la consultation", "Signer ensemble", "En vigueur");
        assertThat(names(walk("indicator-set-codesign")))
                .containsSubsequence("Réunir le groupe", "Faire redire", "Publier", "Douze mois", "Gardé");

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aDraftThatTheGuardHoldsBackIsNotWalked() {
        Map<String, Long> before = everything();
        files.compute(
                "processes/pause.bpmn",
                (path, content) -> content.replace("camunda:formRef=\"pause-return\"", "camunda:formRef=\"nowhere\""));

        assertThatThrownBy(() -> walk("pause")).isInstanceOf(DraftNotInOrder.class);
        assertThatThrownBy(() -> walk("none")).isInstanceOf(NoSuchDiagram.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void twoWalkAtOnceAndADeploymentDoesNotWaitForThem() {
        List<CompletableFuture<Walk>> two = new ArrayList<>();
        for (String process : List.of("departure", "coproduction-check")) {
            two.add(CompletableFuture.supplyAsync(() -> walk(process)));
        }
        assertThat(two).allSatisfy(walk -> assertThat(walk.join().stop().why()).isEqualTo(Why.ENDED));

        walked.follow(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            var release = passing.put(files);
            CompletableFuture.runAsync(() -> jdbc.sql(
                                    "select value_ from act_ge_property where name_ = 'deployment.lock' for update nowait")
                            .query(String.class)
                            .single())
                    .join();
            walked.forget(release);
            return release;
        }));
    }

    @Test
    void whoeverComesWhileTwoWalkIsToldSoAtOnce() {
        ExecutorService people = Executors.newFixedThreadPool(6);
        List<CompletableFuture<Walk>> six = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> walk("departure"), people))
                .limit(6)
                .toList();
        List<Throwable> refused = six.stream()
                .map(each -> each.handle((walk, refusal) -> refusal).join())
                .filter(Objects::nonNull)
                .toList();
        people.shutdown();

        assertThat(refused).hasSizeBetween(1, 4).allSatisfy(each -> assertThat(each)
                .hasCauseInstanceOf(WalksUnderWay.class));
        assertThat(walk("departure").stop().why()).isEqualTo(Why.ENDED);
    }

    private Walk walk(String process, String... chosen) {
        Map<String, String> answers = new TreeMap<>();
        for (int i = 0; i < chosen.length; i += 2) {
            answers.put(chosen[i], chosen[i + 1]);
        }
        return walks.walk(files, process, new WalkAnswers(answers), Locale.FRENCH);
    }

    private static List<String> names(Walk walk) {
        return walk.steps().stream()
                .flatMap(step -> step.passed().stream())
                .map(Passed::name)
                .toList();
    }

    private static Answered answered(Walk walk, String key) {
        return acts(walk, Answered.class)
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Stream<T> acts(Walk walk, Class<T> kind) {
        return walk.steps().stream().map(Step::act).filter(kind::isInstance).map(kind::cast);
    }

    /** The rows of every table, the numbers that people see, and what the engine keeps in memory. */
    private Map<String, Long> everything() {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql("select schemaname || '.' || tablename from pg_tables where schemaname in ('accord', 'public')"
                        + " and has_table_privilege(schemaname || '.' || tablename, 'select')")
                .query(String.class)
                .list()
                .forEach(table -> counts.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        for (String sequence : List.of("accord.case_file_reference", "accord.release_id_seq")) {
            counts.put(
                    sequence,
                    jdbc.sql("select coalesce(pg_sequence_last_value('" + sequence + "'), 0)")
                            .query(Long.class)
                            .single());
        }
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        var cache = configuration.getDeploymentCache();
        counts.put("cached processes", (long) cache.getProcessDefinitionCache().size());
        counts.put("cached diagrams", (long) cache.getBpmnModelInstanceCache().size());
        counts.put("cached tables", (long) cache.getDecisionDefinitionCache().size());
        counts.put("cached table models", (long) cache.getDmnDefinitionCache().size());
        counts.put("registered deployments", (long)
                configuration.getRegisteredDeployments().size());
        return counts;
    }
}
