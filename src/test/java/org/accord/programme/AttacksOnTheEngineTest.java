package org.accord.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.accord.AccordTest;
import org.accord.Visitor;
import org.accord.guard.Attacks;
import org.accord.guard.Finding;
import org.accord.guard.GuardedModels;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.system.Actor;
import org.accord.system.Refusal;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The attack table on the running application, around every page: straight to the engine's services. */
@AccordTest
class AttacksOnTheEngineTest {

    private static final Path FILE = Path.of("target/accord-canary");

    @Autowired
    RepositoryService repository;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    @BeforeEach
    void silence() throws Exception {
        System.clearProperty(Attacks.CANARY);
        Files.deleteIfExists(FILE);
    }

    @AfterEach
    void noCanarySang() {
        assertThat(System.getProperty(Attacks.CANARY)).isNull();
        assertThat(FILE).doesNotExist();
        assertThat(identity.createUserQuery().count()).isZero();
    }

    @Test
    void aHarmlessModelOfTheSameMakeIsDeployed() {
        String id = deployment(new Attacks.Attack(
                        "none", "small.bpmn", GuardedModels.around(GuardedModels.userTask("", ""), "task")))
                .deploy()
                .getId();

        repository.deleteDeployment(id, true);
    }

    @Test
    void everyAttackIsRefusedAndNothingIsStored() {
        long before = repository.createDeploymentQuery().count();

        Attacks.all().forEach(attack -> assertThatThrownBy(
                        () -> deployment(attack).deploy())
                .as(attack.name())
                .isInstanceOfSatisfying(ModelRefused.class, refused -> assertThat(refused.findings())
                        .as(attack.name())
                        .isNotEmpty()
                        .allSatisfy(finding -> assertThat(finding.file()).isEqualTo(attack.file()))));

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void eachRefusalLeavesOneRowThatSaysWhoAndWhatAndNothingOfTheModel() {
        long before = refusals();
        var attack = new Attacks.Attack("A3", "small.bpmn", Attacks.startTimer(Attacks.JUEL));

        assertThatThrownBy(() -> Actor.as("somebody", () -> deployment(attack).deploy()))
                .isInstanceOf(ModelRefused.class);

        assertThat(refusals()).isEqualTo(before + 1);
        assertThat(jdbc.sql("select * from accord.refused_model order by id desc limit 1")
                        .query()
                        .singleRow())
                .containsEntry("actor", "somebody")
                .containsEntry("what", "deployment")
                .containsEntry("first_file", "small.bpmn")
                .satisfies(row -> assertThat(row.values().toString()).doesNotContain("getClass"));
        assertThatThrownBy(() -> jdbc.sql("delete from accord.refused_model").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatCasesRunByIsReplacedByAReleaseAndInNoOtherWay() {
        long before = repository.createDeploymentQuery().count();

        String pause = GuardedModels.around(GuardedModels.userTask("", ""), "task")
                .replace("process id=\"small\"", "process id=\"pause\"");
        Stream.of(
                        new Attacks.Attack("A13", "mine.bpmn", pause),
                        new Attacks.Attack("A13", "mine.dmn", file("decisions/priority.dmn") + "\n"),
                        new Attacks.Attack("A13", "mine.form", file("forms/story.form") + "\n"))
                .forEach(attack -> assertThatThrownBy(() -> deployment(attack).deploy())
                        .as(attack.file())
                        .isInstanceOfSatisfying(ModelRefused.class, refused -> {
                            assertThat(refused.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
                            assertThat(refused.findings())
                                    .extracting(Finding::messageKey, Finding::file)
                                    .containsExactly(tuple("guard.nameIsTaken", attack.file()));
                        }));

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void theTimeThatRecordsAreKeptIsTheHousesWhateverAModelSays() {
        String model = GuardedModels.around(GuardedModels.userTask("", ""), "task");
        Stream.of("camunda:historyTimeToLive=\"0\"", "camunda:historyTimeToLive=\"P0D\"", "")
                .forEach(time -> {
                    String id = deployment(new Attacks.Attack("A14", "small.bpmn", timed(model, time)))
                            .addString("table.dmn", timed(GuardedModels.table("", "", "\"b\""), time))
                            .deploy()
                            .getId();
                    try {
                        assertThat(repository
                                        .createProcessDefinitionQuery()
                                        .deploymentId(id)
                                        .singleResult()
                                        .getHistoryTimeToLive())
                                .as(time)
                                .isEqualTo(3650);
                        assertThat(repository
                                        .createDecisionDefinitionQuery()
                                        .deploymentId(id)
                                        .singleResult()
                                        .getHistoryTimeToLive())
                                .as(time)
                                .isEqualTo(3650);
                    } finally {
                        repository.deleteDeployment(id, true);
                    }
                });
    }

    private static String timed(String model, String time) {
        return model.replace("camunda:historyTimeToLive=\"P3650D\"", time);
    }

    private long refusals() {
        return jdbc.sql("select count(*) from accord.refused_model")
                .query(Long.class)
                .single();
    }

    @Test
    void anEngineUserOrAFileCannotBeMadeFromACondition() {
        Stream.of(
                        "${execution.processEngineServices.identityService.saveUser(execution.processEngineServices.identityService.newUser('evil'))}",
                        "${''.getClass().forName('java.nio.file.Files').getMethods()[0].invoke(null, 'target/accord-canary')}")
                .map(expression -> new Attacks.Attack("A6", "small.bpmn", Attacks.condition("", expression)))
                .forEach(attack ->
                        assertThatThrownBy(() -> deployment(attack).deploy()).isInstanceOf(ModelRefused.class));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        String model = GuardedModels.around(GuardedModels.userTask("", ""), "task");
        Stream.of(
                        model.getBytes(StandardCharsets.UTF_16),
                        model.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16LE),
                        model.replace("Lire", "Été").getBytes(StandardCharsets.ISO_8859_1),
                        new byte[] {(byte) 0xEF, (byte) 0xBB},
                        new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '<'})
                .forEach(bytes -> assertThatThrownBy(() -> repository
                                .createDeployment()
                                .addInputStream("small.bpmn", new ByteArrayInputStream(bytes))
                                .deploy())
                        .isInstanceOf(ModelRefused.class));
    }

    /** CVE-2026-109432: the nested query forgets that expressions are switched off. Layer A leaves them nothing to call. */
    @Test
    void anExpressionInAQueryHasNoEffect() {
        catchThrowable(() -> tasks.createTaskQuery()
                .or()
                .dueAfterExpression(Attacks.JUEL)
                .endOr()
                .list());
        catchThrowable(
                () -> tasks.createTaskQuery().dueAfterExpression(Attacks.JUEL).list());
        catchThrowable(() ->
                tasks.createTaskQuery().taskAssigneeExpression(Attacks.JUEL).list());
    }

    @Test
    void aSerializedObjectIsRefused() {
        Task task = tasks.newTask();
        tasks.saveTask(task);
        try {
            assertThatThrownBy(() -> tasks.setVariable(
                            task.getId(),
                            "evil",
                            Variables.serializedObjectValue("rO0ABXA=")
                                    .serializationDataFormat("application/x-java-serialized-object")
                                    .objectTypeName("java.util.ArrayList")
                                    .create()))
                    .isInstanceOf(RuntimeException.class);
        } finally {
            tasks.deleteTask(task.getId(), true);
        }
    }

    @Test
    void theEnginesOwnDoorsAreNotThere() {
        accounts.create("attacker", "Attacker", "a long enough password 1", Set.of(Role.ADMIN), Locale.FRENCH);
        Visitor visitor = Visitor.signedIn(port, "attacker", "a long enough password 1");

        for (String path : new String[] {
            "/engine-rest",
            "/engine-rest/engine",
            "/rest/engine",
            "/camunda",
            "/camunda/app/",
            "/camunda/api/admin/setup/default/user/create",
            "/actuator",
            "/actuator/env",
            "/h2-console"
        }) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private DeploymentBuilder deployment(Attacks.Attack attack) {
        return repository
                .createDeployment()
                .addString("forms/reading.form", file("forms/reading.form"))
                .addString(attack.file(), attack.content());
    }

    private static String file(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
