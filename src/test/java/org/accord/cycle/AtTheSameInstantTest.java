package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.people.SignedIn;
import org.accord.signoff.Chain;
import org.accord.signoff.Ledger;
import org.accord.signoff.Receipt;
import org.accord.signoff.Round;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SlotState;
import org.accord.signoff.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who sign one round while neither has committed: each signature once, and the engine where the slots are. */
@AccordTest
class AtTheSameInstantTest extends Ways {

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void twoOfThreeAreBothSignedAndTheThirdIsStillAsked() throws Exception {
        SignedIn caregiver = cases.human("Claire T.");
        Cases.Case a = awaitingThree(caregiver);
        Round round = a.round();

        overlapping(a, a.person, caregiver);

        assertThat(slot(a.round(), a.person)).isEqualTo(SlotState.SIGNED);
        assertThat(slot(a.round(), caregiver)).isEqualTo(SlotState.SIGNED);
        isSigning(a, "plan");
        assertThat(asked(a)).containsExactly("LEAD_PRACTITIONER");
        assertThat(events(round)).isEqualTo(2);
        a.signs(a.practitioner);
        waits(a, "userTask_delivery");
        assertThat(events(round)).isEqualTo(3);
        chainHolds(a);
    }

    @Test
    void theLastTwoAgreeOnceAndTheCaseGoesOnOnce() throws Exception {
        Cases.Case a = cases.openAt("userTask_plan").goesOnTo("userTask_sign");
        Round round = a.round();

        overlapping(a, a.person, a.practitioner);

        waits(a, "userTask_delivery");
        assertThat(events(round)).isEqualTo(2);
        assertThat(agreedVersion(a, "plan")).isEqualTo(1);
        chainHolds(a);
    }

    @RepeatedTest(3)
    void twoWhoStartTogetherBothSignWhoeverComesFirst() throws Exception {
        SignedIn caregiver = cases.human("Claire T.");
        Cases.Case a = awaitingThree(caregiver);
        Round round = a.round();
        CountDownLatch start = new CountDownLatch(1);

        List<Future<Receipt>> receipts = List.of(a.person, caregiver).stream()
                .map(signer -> threads.submit(() -> {
                    start.await();
                    return a.answers(signer, SignDecision.SIGNED, "");
                }))
                .toList();
        start.countDown();
        for (Future<Receipt> receipt : receipts) {
            receipt.get(60, TimeUnit.SECONDS);
        }

        isSigning(a, "plan");
        assertThat(asked(a)).containsExactly("LEAD_PRACTITIONER");
        assertThat(events(round)).isEqualTo(2);
        chainHolds(a);
    }

    /** The second signs while the first has signed and not yet committed: it cannot have seen what the first did. */
    private void overlapping(Cases.Case a, SignedIn first, SignedIn second) throws Exception {
        CountDownLatch firstSigned = new CountDownLatch(1);
        CountDownLatch secondBegan = new CountDownLatch(1);
        Future<Receipt> one = threads.submit(() -> new TransactionTemplate(transactions).execute(status -> {
            Receipt receipt = a.answers(first, SignDecision.SIGNED, "");
            firstSigned.countDown();
            waitForALock(secondBegan);
            return receipt;
        }));
        Future<Receipt> two = threads.submit(() -> {
            firstSigned.await();
            secondBegan.countDown();
            return a.answers(second, SignDecision.SIGNED, "");
        });
        assertThat(one.get(60, TimeUnit.SECONDS).event())
                .isNotEqualTo(two.get(60, TimeUnit.SECONDS).event());
    }

    /** Until the database itself says that somebody waits for what this transaction holds. */
    private void waitForALock(CountDownLatch secondBegan) {
        try {
            secondBegan.await();
            for (int tries = 0; tries < 200; tries++) {
                if (jdbc.sql("select count(*) from pg_stat_activity where datname = current_database()"
                                        + " and pg_backend_pid() = any (pg_blocking_pids(pid))")
                                .query(Integer.class)
                                .single()
                        > 0) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        throw new AssertionError("The two did not overlap");
    }

    private Cases.Case awaitingThree(SignedIn caregiver) {
        Cases.Case a = cases.openAt("userTask_plan").withCaregiver(caregiver);
        return a.does(a.practitioner, "userTask_plan", Answers.plan(SignOffWays.NIGHT_WATCH));
    }

    private int events(Round round) {
        return jdbc.sql("select count(*) from accord.signature_event where round_id = ?")
                .param(round.id().value())
                .query(Integer.class)
                .single();
    }

    private void chainHolds(Cases.Case a) {
        Verification verification = ledger.verify(Chain.of(a.id));
        assertThat(verification.holds()).isTrue();
    }
}
