package org.accord.signoff;

import static org.accord.signoff.SigningTogether.PERSON;
import static org.accord.signoff.SlotDemand.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.people.SignedIn;
import org.accord.system.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One effect for one answer, however often and by however many at once it is sent; and I-2: of what was shown. */
@SignOffRooms
class OnceTest {

    @Autowired
    SigningTogether together;

    @Autowired
    SignOffs signOffs;

    @Autowired
    Ledger ledger;

    @Autowired
    PlatformTransactionManager transactions;

    CaseFileId caseFile;
    SignedIn person;
    SignedIn practitioner;
    DocumentVersion plan;
    RoundId round;

    @BeforeEach
    void aPlanIsToBeSigned() {
        caseFile = together.caseFile();
        person = together.joins(caseFile, Slot.PERSON);
        practitioner = together.joins(caseFile, Slot.LEAD_PRACTITIONER);
        plan = together.plan(caseFile, "du répit");
        round = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
    }

    @Test
    void theSameKeyBringsTheSameReceipt() {
        Signing signing = together.signing(round, PERSON, person, SignDecision.SIGNED);

        Receipt first = signOffs.sign(signing);
        Receipt again = signOffs.sign(signing);

        assertThat(again).isEqualTo(first);
        assertThat(together.ledger(round)).containsExactly("PERSON SIGNED");
    }

    @Test
    void theReceiptThatWasLostOnTheWayComesAgainEvenWhenTheRoundHasEnded() {
        Signing signing = together.signing(round, PERSON, person, SignDecision.REFUSED);
        Receipt lost = signOffs.sign(signing);
        assertThat(together.state(round)).isEqualTo(RoundState.REFUSED);

        assertThat(signOffs.sign(signing)).isEqualTo(lost);
        assertThat(together.ledger(round)).hasSize(1);
    }

    @Test
    void whatWasNotCommittedIsNotSaidAndTheSameKeySignsAfterwards() {
        Signing signing = together.signing(round, PERSON, person, SignDecision.SIGNED);
        assertThatThrownBy(() -> new TransactionTemplate(transactions).execute(status -> {
                    signOffs.sign(signing);
                    throw new IllegalStateException("the connection broke before the commit");
                }))
                .hasMessageContaining("broke");
        assertThat(together.ledger(round)).isEmpty();

        signOffs.sign(signing);
        assertThat(together.ledger(round)).containsExactly("PERSON SIGNED");
        assertThat(ledger.verify(Chain.of(caseFile)).holds()).isTrue();
    }

    @Test
    void theSameAnswerFromAnotherTabIsTheSameReceipt() {
        Receipt first = signOffs.sign(
                together.signing(round, PERSON, person, SignDecision.SIGNED_WITH_RESERVATION, "Pas le dimanche."));
        Receipt other = signOffs.sign(
                together.signing(round, PERSON, person, SignDecision.SIGNED_WITH_RESERVATION, "Pas le dimanche."));

        assertThat(other).isEqualTo(first);
        assertThat(together.ledger(round)).hasSize(1);
    }

    @Test
    void anotherAnswerInAnAnsweredSlotIsRefusedKindly() {
        together.signs(round, PERSON, person);

        assertThatThrownBy(() -> together.answers(round, PERSON, person, SignDecision.REFUSED))
                .isInstanceOf(SlotAlreadyAnswered.class)
                .satisfies(refusal -> assertThat(((Refusal) refusal).kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(together.state(round, PERSON)).isEqualTo(SlotState.SIGNED);
    }

    @Test
    void sayingSomethingElseWithTheSameDecisionIsAnotherAnswer() {
        signOffs.sign(together.signing(round, PERSON, person, SignDecision.SIGNED_WITH_RESERVATION, "Un."));

        assertThatThrownBy(() -> signOffs.sign(
                        together.signing(round, PERSON, person, SignDecision.SIGNED_WITH_RESERVATION, "Deux.")))
                .isInstanceOf(SlotAlreadyAnswered.class);
    }

    @Test
    void wordsThatWereNotShownAreNotSigned() {
        Signing stale = withHash(together.signing(round, PERSON, person, SignDecision.SIGNED), "0".repeat(64));

        assertThatThrownBy(() -> signOffs.sign(stale)).isInstanceOf(PlanHasChanged.class);
        assertThat(together.ledger(round)).isEmpty();
    }

    @Test
    void whoeverSignsAPageThatIsOlderThanTheChangeIsToldSo() {
        Signing stale = together.signing(round, PERSON, person, SignDecision.SIGNED);
        DocumentVersion changed = together.plan(caseFile, "du répit, 4 heures");
        signOffs.supersede(caseFile, changed);
        RoundId next = together.asks(changed, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));

        assertThatThrownBy(() -> signOffs.sign(stale)).isInstanceOf(PlanHasChanged.class);
        assertThatThrownBy(() -> signOffs.sign(new Signing(
                        next,
                        PERSON,
                        person,
                        SignDecision.SIGNED,
                        stale.words(),
                        stale.shownHash(),
                        UUID.randomUUID(),
                        Signing.PORTAL,
                        Locale.FRENCH)))
                .isInstanceOf(PlanHasChanged.class);
        assertThat(together.ledger(next)).isEmpty();
    }

    @Test
    void theSameWordsInTwoVersionsAreTwoSubjects() {
        DocumentVersion same = together.plan(caseFile, "du répit");

        assertThat(same.contentHash()).isEqualTo(plan.contentHash());
        assertThat(same.subjectHash()).isNotEqualTo(plan.subjectHash());
    }

    @Test
    void aRefusalWithoutWordsIsNotTaken() {
        assertThatThrownBy(() -> signOffs.sign(together.signing(round, PERSON, person, SignDecision.REFUSED, "")))
                .isInstanceOf(WordsAreMissing.class);
    }

    @Test
    void twentyPeopleWhoSignAtOnceAndClickTwiceAreTwentySignatures() throws Exception {
        int people = 20;
        CaseFileId crowded = together.caseFile();
        DocumentVersion document = together.plan(crowded, "à vingt");
        List<Signing> signings = new ArrayList<>();
        List<SignedIn> signers = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            signers.add(together.joins(crowded, Slot.LEAD_PRACTITIONER));
        }
        RoundId together20 = together.asks(document, new SlotDemand(Slot.LEAD_PRACTITIONER, SlotMode.REQUIRED, people));
        for (int i = 0; i < people; i++) {
            SlotKey slot = new SlotKey(Slot.LEAD_PRACTITIONER, i + 1);
            signings.add(together.signing(together20, slot, signers.get(i), SignDecision.SIGNED));
        }

        Map<UUID, List<Receipt>> receipts = atOnce(signings);

        assertThat(receipts.values()).allSatisfy(twice -> {
            assertThat(twice).hasSize(2);
            assertThat(twice.get(0)).isEqualTo(twice.get(1));
        });
        assertThat(together.ledger(together20)).hasSize(people).doesNotHaveDuplicates();
        assertThat(together.state(together20)).isEqualTo(RoundState.COMPLETED);
        Verification verification = ledger.verify(Chain.of(crowded));
        assertThat(verification.bad()).isEmpty();
        assertThat(verification.rows()).isEqualTo(people);
    }

    private Map<UUID, List<Receipt>> atOnce(List<Signing> signings) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2 * signings.size());
        CyclicBarrier barrier = new CyclicBarrier(2 * signings.size());
        try {
            Map<UUID, List<Future<Receipt>>> clicks = new java.util.HashMap<>();
            for (Signing signing : signings) {
                Callable<Receipt> click = () -> {
                    barrier.await();
                    return signOffs.sign(signing);
                };
                clicks.put(signing.idempotencyKey(), List.of(threads.submit(click), threads.submit(click)));
            }
            Map<UUID, List<Receipt>> receipts = new java.util.HashMap<>();
            for (var click : clicks.entrySet()) {
                receipts.put(
                        click.getKey(),
                        List.of(
                                click.getValue().get(0).get(),
                                click.getValue().get(1).get()));
            }
            return receipts;
        } finally {
            threads.shutdown();
        }
    }

    private static Signing withHash(Signing signing, String hash) {
        return new Signing(
                signing.round(),
                signing.slot(),
                signing.signer(),
                signing.decision(),
                signing.words(),
                hash,
                signing.idempotencyKey(),
                signing.mode(),
                signing.language());
    }
}
