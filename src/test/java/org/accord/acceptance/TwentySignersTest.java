package org.accord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.Slot;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.OtherRelease;
import org.accord.signoff.Chain;
import org.accord.signoff.Ledger;
import org.accord.signoff.LedgerLine;
import org.accord.signoff.Round;
import org.accord.signoff.RoundSlot;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignOffs;
import org.accord.signoff.SlotState;
import org.accord.signoff.Verification;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Twenty people have the same plan before them, sign it at the same moment, and each of them clicks twice. */
@AccordTest
class TwentySignersTest {

    private static final int PEOPLE = 20;
    private static final String TABLE = "decisions/required-signatories.dmn";
    private static final String ONE_PRACTITIONER = "(_R6-PLAN_count\">\\s*<text>)1(</text>)";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    SignOffs signOffs;

    @Autowired
    Ledger ledger;

    @Autowired
    TaskService engineTasks;

    @Autowired
    ApplicationContext context;

    private Cases.Case aCase;
    private List<PageUser> practitioners;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everySignatureIsThereOnceAndEachDoubleClickBringsOneReceipt(boolean thePersonSignedBefore) throws Exception {
        aPlanThatTwentyPractitionersAndThePersonMustSign();
        Round round = aCase.round();
        long before = lines(round);
        if (thePersonSignedBefore) {
            aCase.signs(aCase.person);
        }

        List<List<HttpResponse<String>>> answers = allAtOnce();

        assertThat(answers).allSatisfy(twice -> {
            assertThat(twice).extracting(HttpResponse::statusCode).containsExactly(302, 302);
            assertThat(PageUser.next(twice.get(0))).startsWith("/receipts/").isEqualTo(PageUser.next(twice.get(1)));
        });
        assertThat(answers.stream().map(twice -> PageUser.next(twice.get(0))).distinct())
                .hasSize(PEOPLE);
        Round then = signOffs.round(round.id());
        assertThat(then.slots().stream().filter(slot -> slot.state() == SlotState.SIGNED))
                .extracting(RoundSlot::human)
                .doesNotHaveDuplicates()
                .hasSize(thePersonSignedBefore ? PEOPLE + 1 : PEOPLE);
        assertThat(lines(round) - before).isEqualTo(thePersonSignedBefore ? PEOPLE + 1 : PEOPLE);
        assertThat(askedByTheEngine())
                .as("the engine asks of whom the round still asks")
                .isEqualTo(then.pending().stream().map(Object::toString).toList());

        if (!thePersonSignedBefore) {
            assertThat(then.state()).isEqualTo(RoundState.OPEN);
            aCase.signs(aCase.person);
        }
        assertThat(signOffs.round(round.id()).state()).isEqualTo(RoundState.COMPLETED);
        assertThat(aCase.taskKeys()).containsExactly("userTask_action", "userTask_delivery");
        Verification verification = ledger.verify(Chain.of(aCase.id));
        assertThat(verification.bad()).isEmpty();
    }

    private void aPlanThatTwentyPractitionersAndThePersonMustSign() {
        aCase = OtherRelease.in(context)
                .where(TABLE, table -> table.replaceFirst(ONE_PRACTITIONER, "$1" + PEOPLE + "$2"), cases::open);
        List<SignedIn> humans = Stream.concat(
                        Stream.of(aCase.practitioner),
                        IntStream.range(1, PEOPLE).mapToObj(i -> cases.human("Intervenante", Role.PRACTITIONER)))
                .toList();
        humans.stream().skip(1).forEach(human -> aCase.withNamed(Slot.LEAD_PRACTITIONER, human));
        aCase.goesOnTo("userTask_plan").does(aCase.practitioner, "userTask_plan", Answers.PLAN);
        practitioners = humans.stream()
                .map(human -> PageUser.signedIn(
                        port, accounts.find(human.id()).orElseThrow().signInName()))
                .toList();
    }

    /** Everybody has the page open before anybody sends it: each is shown the first place that is free. */
    private List<List<HttpResponse<String>>> allAtOnce() throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2 * PEOPLE);
        ExecutorService threads = Executors.newFixedThreadPool(2 * PEOPLE);
        try {
            List<Callable<HttpResponse<String>>> clicks = new ArrayList<>();
            for (PageUser practitioner : practitioners) {
                String page = practitioner.address(PageUser.SIGN);
                PageForm form = PageForm.island(practitioner.html(page), page);
                String[] fields = form.fields("submission", form.submission("{\"decision\":\"SIGNED\"}"));
                Callable<HttpResponse<String>> click = () -> {
                    barrier.await();
                    return practitioner.visitor.post(form.action(), fields);
                };
                clicks.add(click);
                clicks.add(click);
            }
            List<Future<HttpResponse<String>>> sent = threads.invokeAll(clicks);
            List<List<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < sent.size(); i += 2) {
                answers.add(List.of(sent.get(i).get(), sent.get(i + 1).get()));
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private long lines(Round round) {
        return ledger.lines(Chain.of(aCase.id), 500).stream()
                .map(LedgerLine::human)
                .count();
    }

    private List<String> askedByTheEngine() {
        return engineTasks
                .createTaskQuery()
                .processVariableValueEquals("caseFileId", aCase.id.toString())
                .taskDefinitionKey("userTask_sign")
                .list()
                .stream()
                .map(Task::getId)
                .map(task -> (String) engineTasks.getVariable(task, "slot"))
                .sorted()
                .toList();
    }
}
