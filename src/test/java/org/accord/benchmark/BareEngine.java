package org.accord.benchmark;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** (c) The engine as its manual shows it: its API, its defaults, full history, claim and then complete. */
class BareEngine implements Contender {

    private final ProcessEngine engine;
    private final TaskService tasks;

    BareEngine(ProcessEngine engine) {
        this.engine = engine;
        this.tasks = engine.getTaskService();
    }

    @Override
    public String name() {
        return "(c) bare engine";
    }

    @Override
    public PlannedCase open(int number) {
        return new EngineCase(engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "coproduced-intervention-cycle",
                        Map.of("caseFileId", UUID.randomUUID().toString(), "skipWelcome", false, "resumeAt", "ACCESS"))
                .getId());
    }

    private final class EngineCase implements PlannedCase {

        private static final Map<String, Object> AGREED =
                Map.of("sign_decision", "SIGNED", "round_outcome", "COMPLETED", "signOff_outcome", "AGREED");
        private static final Map<String, Object> SIGNED = Map.of("sign_decision", "SIGNED");

        private final String instance;
        private boolean signedBefore;
        private String plan;
        private List<Task> toSign;

        private EngineCase(String instance) {
            this.instance = instance;
        }

        @Override
        public void bringToThePlan() {
            if (signedBefore) {
                goAround();
            } else {
                begin();
            }
            signedBefore = true;
            plan = task("userTask_plan").getId();
        }

        private void begin() {
            does("userTask_welcome", Map.of());
            does("userTask_preferences", Map.of("preferences_supportsInPlace", true));
            does("userTask_serviceConsent", Map.of("serviceConsent_decision", "GIVEN"));
            does("userTask_access", BuildingBlocks.ACCESS);
            does("userTask_story", Map.of());
            does("userTask_portrait", Map.of());
            everybodySigns();
            does("userTask_outcomes", Map.of());
            everybodySigns();
            does("userTask_firstReading", Map.of());
        }

        private void goAround() {
            does("userTask_delivery", Map.of());
            doEach("userTask_action");
            does("userTask_reading", Map.of());
            does("userTask_caregiverReading", Map.of());
            does("userTask_review", Map.of("review_decision", "ADAPT_PLAN"));
            everybodySigns();
        }

        private void everybodySigns() {
            seeWhatIsToBeSigned();
            for (int signer = 0; signer < toSign.size(); signer++) {
                sign(signer);
            }
        }

        @Override
        public void propose() {
            claimAndComplete(plan, "LEAD_PRACTITIONER", Map.of("plan", Plan.JSON, "planType", "PI"));
        }

        @Override
        public void seeWhatIsToBeSigned() {
            ProcessInstance signOff = engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .superProcessInstanceId(instance)
                    .singleResult();
            toSign = tasks.createTaskQuery().processInstanceId(signOff.getId()).list();
        }

        @Override
        public void sign(int signer) {
            boolean last = signer == toSign.size() - 1;
            claimAndComplete(toSign.get(signer).getId(), Plan.SIGNERS[signer].name(), last ? AGREED : SIGNED);
        }

        private void doEach(String key) {
            tasks.createTaskQuery().processInstanceId(instance).taskDefinitionKey(key).list().stream()
                    .map(Task::getId)
                    .forEach(task -> claimAndComplete(task, "somebody", Map.of()));
        }

        private void does(String key, Map<String, Object> answers) {
            claimAndComplete(task(key).getId(), "somebody", answers);
        }

        private void claimAndComplete(String task, String who, Map<String, Object> answers) {
            tasks.claim(task, who);
            tasks.complete(task, answers);
        }

        private Task task(String key) {
            return Stream.of(tasks.createTaskQuery()
                            .processInstanceId(instance)
                            .taskDefinitionKey(key)
                            .singleResult())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No " + key));
        }
    }
}
