package org.accord.signoff;

import static org.accord.signoff.SigningTogether.CAREGIVER;
import static org.accord.signoff.SigningTogether.PERSON;
import static org.accord.signoff.SigningTogether.PRACTITIONER;
import static org.accord.signoff.SlotDemand.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.NotYours;
import org.accord.casefile.Slot;
import org.accord.people.Proof;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.signoff.AssistedSigning.State;
import org.accord.signoff.Verification.BadRow;
import org.accord.signoff.Verification.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody signs with help: three people, one row, and nothing before the third has spoken. */
@SignOffRooms
class AssistedSigningTest {

    @Autowired
    SigningTogether together;

    @Autowired
    AssistedSignings assisted;

    @Autowired
    AssistedSettling settling;

    @Autowired
    AccessBarriers barriers;

    @Autowired
    SignOffs signOffs;

    @Autowired
    Receipts receipts;

    @Autowired
    Ledger ledger;

    @Autowired
    Documents documents;

    @Autowired
    Heard heard;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HikariDataSource pool;

    CaseFileId caseFile;
    SignedIn person;
    SignedIn practitioner;
    SignedIn caregiver;
    SignedIn supervisor;
    DocumentVersion plan;
    RoundId round;

    @BeforeEach
    void aPlanIsToBeSigned() {
        heard.forget();
        caseFile = together.caseFile();
        person = together.joins(caseFile, Slot.PERSON);
        practitioner = together.joins(caseFile, Slot.LEAD_PRACTITIONER, together.somebody(Role.PRACTITIONER));
        caregiver = together.joins(caseFile, Slot.CAREGIVER);
        supervisor = together.somebody(Role.SUPERVISOR);
        plan = together.plan(caseFile, "du répit");
        round = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
    }

    private Helping helping() {
        return new Helping(round, plan.subjectHash(), PERSON, person, caregiver, supervisor);
    }

    @Test
    void nothingIsSignedUntilTheWitnessConfirmsAndThenTheSignerSigned() {
        AssistedSigning asked =
                assisted.ask(helping().saying("Oui, mais pas le dimanche.").request());
        assertThat(together.ledger(round)).isEmpty();
        assertThat(together.state(round, PERSON)).isEqualTo(SlotState.PENDING);

        Receipt receipt = settling.confirm(asked.id(), supervisor, Proof.FRESH);

        assertThat(together.ledger(round)).containsExactly("PERSON SIGNED");
        assertThat(receipt.signer()).isEqualTo(person.id());
        assertThat(receipt.facilitator()).isEqualTo(caregiver.id());
        assertThat(receipt.witness()).isEqualTo(supervisor.id());
        assertThat(receipt.mode()).isEqualTo("PHONE_READBACK");
        assertThat(signOffs.words(receipt.event()).orElseThrow().path("words").asString())
                .isEqualTo("Oui, mais pas le dimanche.");
        assertThat(signOffs.round(round).slotOf(caregiver.id())).isEmpty();
        assertThat(ledger.verify(Chain.of(caseFile)).holds()).isTrue();
    }

    @Test
    void confirmingTwiceIsOneSignatureAndTheSameReceipt() {
        AssistedId asked = assisted.ask(helping().request()).id();

        assertThat(settling.confirm(asked, supervisor, Proof.FRESH))
                .isEqualTo(settling.confirm(asked, supervisor, Proof.FRESH));
        assertThat(together.ledger(round)).hasSize(1);
    }

    @Test
    void writingTheSameDownTwiceAsksOnce() {
        AssistedRequest request = helping().request();

        assertThat(assisted.ask(request)).isEqualTo(assisted.ask(request));
        assertThatThrownBy(() -> assisted.ask(helping().request())).isInstanceOf(AlreadyWaitsForWitness.class);
        assertThat(assisted.waitingIn(round)).hasSize(1);
    }

    @Test
    void theWitnessIsNeitherTheLeadNorASignerNorTheFacilitatorNorAnyUserOfTheHouse() {
        SignedIn holder = together.joins(caseFile, Slot.SUPERVISOR, together.somebody(Role.SUPERVISOR));
        SignedIn stranger = together.somebody();

        for (SignedIn each : List.of(practitioner, person, caregiver, stranger)) {
            assertThatThrownBy(() -> assisted.ask(helping().witnessedBy(each).request()))
                    .isInstanceOf(WitnessIsNotIndependent.class);
        }
        assertThat(assisted.ask(helping().witnessedBy(holder).request()).pending())
                .isTrue();
    }

    @Test
    void whoeverHoldsAPlaceOfTheRoundIsNoWitness() {
        plan = anotherPlan();
        round = together.asks(plan, required(Slot.PERSON), required(Slot.SUPERVISOR));

        assertThatThrownBy(() -> assisted.ask(helping().request())).isInstanceOf(WitnessIsNotIndependent.class);
    }

    @Test
    void aWitnessWhoTakesAPlaceBeforeConfirmingIsNoLongerIndependent() {
        AssistedId asked = assisted.ask(helping().request()).id();
        together.joins(caseFile, Slot.LEAD_PRACTITIONER, supervisor);

        assertThatThrownBy(() -> settling.confirm(asked, supervisor, Proof.FRESH))
                .isInstanceOf(WitnessIsNotIndependent.class);
        assertThat(together.ledger(round)).isEmpty();
    }

    @Test
    void nobodyHelpsThemselvesAndNobodyHelpsWhoIsNotAsked() {
        assertThatThrownBy(() -> assisted.ask(helping()
                        .at(PRACTITIONER)
                        .signedBy(practitioner)
                        .helpedBy(practitioner)
                        .request()))
                .isInstanceOf(HelperMaySignAlone.class);
        assertThatThrownBy(() -> assisted.ask(
                        helping().signedBy(supervisor).witnessedBy(practitioner).request()))
                .isInstanceOf(NotASignatory.class);
    }

    @Test
    void whoIsNoHelperHereWritesNothingDown() {
        assertThatThrownBy(() -> assisted.ask(helping()
                        .helpedBy(person)
                        .signedBy(practitioner)
                        .at(PRACTITIONER)
                        .request()))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> assisted.ask(helping()
                        .helpedBy(together.somebody(Role.LIAISON_AGENT))
                        .request()))
                .isInstanceOf(org.accord.system.Refusal.class);
        assertThat(assisted.waitingIn(round)).isEmpty();
    }

    @Test
    void anAssistantHelpsAndNeverSigns() {
        SignedIn assistant = together.joins(caseFile, Slot.ASSISTANT);
        assertThatThrownBy(() -> assisted.ask(helping().helpedBy(assistant).request()))
                .as("nobody has read the register")
                .isInstanceOf(NotYours.class);
        jdbc.sql("insert into accord.assistance (case_file_id, assistant, checked_on, until, checked_by, recorded_at)"
                        + " values (?, ?, current_date, current_date + 365, ?, now())")
                .params(
                        caseFile.value(),
                        assistant.id().value(),
                        practitioner.id().value())
                .update();
        assertThat(signOffs.askedOf(signOffs.round(round), assistant)).isEmpty();

        AssistedId asked = assisted.ask(helping().helpedBy(assistant).request()).id();

        assertThat(settling.confirm(asked, supervisor, Proof.FRESH).facilitator())
                .isEqualTo(assistant.id());
    }

    @Test
    void onlyTheNamedWitnessConfirmsOrDenies() {
        AssistedId asked = assisted.ask(helping().request()).id();

        assertThatThrownBy(() -> settling.confirm(asked, caregiver, Proof.FRESH))
                .isInstanceOf(NotTheWitness.class);
        assertThatThrownBy(() -> settling.confirm(asked, person, Proof.FRESH)).isInstanceOf(NotTheWitness.class);
        assertThatThrownBy(() -> settling.deny(asked, caregiver)).isInstanceOf(NotTheWitness.class);
        assertThatThrownBy(() -> settling.confirm(asked, practitioner, Proof.FRESH))
                .isInstanceOf(NoSuchAssistedSigning.class);
        assertThatThrownBy(() -> settling.withdraw(asked, supervisor)).isInstanceOf(NoSuchAssistedSigning.class);
        assertThat(together.ledger(round)).isEmpty();
    }

    @Test
    void whatIsWithdrawnOrDeniedIsNeverSigned() {
        AssistedId withdrawn = assisted.ask(helping().request()).id();
        settling.withdraw(withdrawn, caregiver);
        assertThatThrownBy(() -> settling.confirm(withdrawn, supervisor, Proof.FRESH))
                .isInstanceOf(NothingToConfirm.class);

        AssistedId takenBackBySigner = assisted.ask(helping().request()).id();
        settling.withdraw(takenBackBySigner, person);

        AssistedId denied = assisted.ask(helping().saying("Oui.").request()).id();
        settling.deny(denied, supervisor);
        assertThatThrownBy(() -> settling.confirm(denied, supervisor, Proof.FRESH))
                .isInstanceOf(NothingToConfirm.class);
        assertThatThrownBy(() -> settling.withdraw(denied, caregiver)).isInstanceOf(NothingToConfirm.class);
        assertThat(assisted.get(denied, person).words().isEmpty()).isTrue();
        assertThat(together.ledger(round)).isEmpty();
    }

    @Test
    void changedWordsVoidWhatWaits() {
        AssistedId asked = assisted.ask(helping().on(paper()).request()).id();
        signOffs.supersede(caseFile, together.plan(caseFile, "moins de répit"));

        assertThat(assisted.get(asked, person).state()).isEqualTo(State.VOID);
        assertThat(assisted.scan(asked)).isEmpty();
        assertThatThrownBy(() -> settling.confirm(asked, supervisor, Proof.FRESH))
                .isInstanceOf(NothingToConfirm.class);
        assertThat(together.ledger(round)).isEmpty();
        assertThat(heard.of(AssistedStep.class))
                .extracting(AssistedStep::state)
                .containsExactly(State.PENDING, State.VOID);
    }

    @Test
    void otherWordsThanThoseOfTheRoundAreNotReadOut() {
        assertThatThrownBy(() -> assisted.ask(helping().showing("feed").request()))
                .isInstanceOf(PlanHasChanged.class);
    }

    @Test
    void aRoundThatEndsEndsWhatWaitsInIt() {
        AssistedId asked = assisted.ask(helping().request()).id();
        signOffs.cancel(round, RoundReason.NONE);

        assertThat(assisted.get(asked, person).state()).isEqualTo(State.VOID);
        assertThatThrownBy(() -> assisted.ask(helping().request())).isInstanceOf(RoundIsClosed.class);
    }

    @Test
    void aRoundOnHoldKeepsWhatWaitsUntilItGoesOn() {
        AssistedId asked = assisted.ask(helping().request()).id();
        signOffs.hold(round);
        assertThatThrownBy(() -> settling.confirm(asked, supervisor, Proof.FRESH))
                .isInstanceOf(RoundIsOnHold.class);
        signOffs.resume(round);

        settling.confirm(asked, supervisor, Proof.FRESH);

        assertThat(together.ledger(round)).containsExactly("PERSON SIGNED");
    }

    @Test
    void anAnswerOfTheSignersOwnIsTheOneThatCounts() {
        AssistedId asked = assisted.ask(helping().request()).id();
        together.answers(round, PERSON, person, SignDecision.SIGNED_WITH_RESERVATION);

        assertThatThrownBy(() -> settling.confirm(asked, supervisor, Proof.FRESH))
                .isInstanceOf(NothingToConfirm.class);
        together.takesBack(round, PERSON, person);
        assertThat(assisted.get(asked, person).state()).isEqualTo(State.VOID);
        assertThat(together.ledger(round)).containsExactly("PERSON SIGNED_WITH_RESERVATION", "PERSON TAKEN_BACK");
    }

    @Test
    void aSignerWhoNoLongerHoldsThePlaceDoesNotSignThroughAWitness() {
        plan = anotherPlan();
        round = together.asks(plan, required(Slot.CAREGIVER));
        AssistedId asked = assisted.ask(helping()
                        .at(CAREGIVER)
                        .signedBy(caregiver)
                        .helpedBy(practitioner)
                        .request())
                .id();
        together.leaves(caseFile, Slot.CAREGIVER, caregiver);

        assertThatThrownBy(() -> settling.confirm(asked, supervisor, Proof.FRESH))
                .isInstanceOf(NothingToConfirm.class);
        assertThat(together.ledger(round)).isEmpty();
        assertThat(assisted.get(asked, caregiver).state()).isEqualTo(State.VOID);
    }

    @Test
    void nothingIsWrittenDownThatWasNotReadBackInterpretedOrOnThePaper() {
        assertThatThrownBy(() -> assisted.ask(helping().notReadBack().request()))
                .isInstanceOf(ReadBackIsMissing.class);
        assertThatThrownBy(
                        () -> assisted.ask(helping().by(SigningMode.INTERPRETED).request()))
                .isInstanceOf(InterpreterIsMissing.class);
        assertThatThrownBy(
                        () -> assisted.ask(helping().by(SigningMode.PAPER_SCAN).request()))
                .isInstanceOf(ScanIsMissing.class);
        assertThatThrownBy(() -> assisted.ask(helping().by(SigningMode.PORTAL).request()))
                .isInstanceOf(ModeDoesNotFit.class);
        assertThatThrownBy(() -> assisted.ask(
                        helping().on(paper()).by(SigningMode.IN_PERSON).request()))
                .isInstanceOf(ModeDoesNotFit.class);
        assertThatThrownBy(() ->
                        assisted.ask(helping().deciding(SignDecision.REFUSED).request()))
                .isInstanceOf(WordsAreMissing.class);
    }

    @ParameterizedTest
    @EnumSource(value = SigningMode.class, mode = EnumSource.Mode.EXCLUDE, names = "PORTAL")
    void everyModeStandsInTheLedger(SigningMode mode) {
        Helping helping = (mode == SigningMode.PAPER_SCAN ? helping().on(paper()) : helping()).by(mode);
        AssistedId asked =
                assisted.ask(helping.interpretedBy("Rosa Diaz").request()).id();

        Receipt receipt = settling.confirm(asked, supervisor, Proof.FRESH);

        assertThat(receipt.mode()).isEqualTo(mode.name());
        assertThat(signOffs.words(receipt.event())
                        .map(words -> words.path("interpreter").asString("")))
                .isEqualTo(
                        mode == SigningMode.INTERPRETED
                                ? java.util.Optional.of("Rosa Diaz")
                                : java.util.Optional.empty());
        assertThat(receipt.scanHash()).isEqualTo(mode == SigningMode.PAPER_SCAN ? paper().hash() : null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "facilitator = (select id from accord.account where id not in (e.human, e.facilitator, e.witness) limit 1)",
                "witness = (select id from accord.account where id not in (e.human, e.facilitator, e.witness) limit 1)",
                "scan_hash = repeat('0', 64)",
                "scan_hash = null",
                "mode = 'IN_PERSON'",
                "facilitator = null, witness = null"
            })
    void whoHelpedWhoWitnessedAndWhatPaperCannotBeChangedUnseen(String change) {
        signedOnPaper();

        withEveryRight("update accord.signature_event e set " + change + " where chain = '" + Chain.of(caseFile) + "'");

        assertThat(ledger.verify(Chain.of(caseFile)).bad()).contains(new BadRow(1, Fault.ALTERED));
    }

    @Test
    void aRowMadeUpWithoutAWitnessDoesNotHoldEvenWithAFreshHash() {
        signedOnPaper();
        withEveryRight("update accord.signature_event set facilitator = null, witness = null where chain = '"
                + Chain.of(caseFile) + "'");
        String fresh = jdbc.sql("select * from accord.signature_event where chain = ?")
                .param(Chain.of(caseFile).name())
                .query(LedgerRow::read)
                .single()
                .hash();
        withEveryRight("update accord.signature_event set hash = '" + fresh + "' where chain = '" + Chain.of(caseFile)
                + "'; update accord.chain_head set hash = '" + fresh + "' where chain = '" + Chain.of(caseFile) + "'");

        assertThat(ledger.verify(Chain.of(caseFile)).bad()).contains(new BadRow(1, Fault.HELP_DIFFERS));
    }

    @Test
    void anotherPaperInThePlaceOfTheSignedOneIsNamed() {
        AssistedId asked = signedOnPaper();
        withEveryRight("update accord.signature_scan set bytes = 'other' where assisted_id = '" + asked + "'");

        assertThat(ledger.verify(Chain.of(caseFile)).bad()).contains(new BadRow(1, Fault.SCAN_ALTERED));
    }

    @Test
    void erasedWordsTakeThePaperWithThemAndTheChainHolds() {
        AssistedId asked = signedOnPaper();

        documents.erase(caseFile);

        assertThat(assisted.scan(asked)).isEmpty();
        assertThat(ledger.verify(Chain.of(caseFile)).holds()).isTrue();
    }

    @Test
    void theReceiptIsForTheSignerAndInTheHandsOfWhoeverHelped() {
        Receipt receipt = settling.confirm(assisted.ask(helping().request()).id(), supervisor, Proof.FRESH);

        assertThat(receipts.get(receipt.event(), person)).isEqualTo(receipts.get(receipt.event(), caregiver));
        assertThatThrownBy(() -> receipts.get(receipt.event(), supervisor)).isInstanceOf(ReceiptNotFound.class);
        assertThatThrownBy(() -> receipts.get(receipt.event(), practitioner)).isInstanceOf(ReceiptNotFound.class);
    }

    @Test
    void somebodyWhoCannotSignThisWayIsHeardOnceAndNothingEnds() {
        barriers.say(round, PERSON, person);
        barriers.say(round, PERSON, caregiver);

        assertThat(heard.of(AccessBarrierSaid.class)).hasSize(1);
        assertThat(barriers.in(round)).containsExactly(PERSON);
        assertThat(together.state(round)).isEqualTo(RoundState.OPEN);
        assertThatThrownBy(() -> barriers.say(round, PRACTITIONER, person)).isInstanceOf(NotASignatory.class);
        assertThatThrownBy(() -> barriers.say(round, PERSON, supervisor)).isInstanceOf(NotASignatory.class);
    }

    @Test
    void aLiaisonAgentReadsAndHelpsOnceAnotherWayIsAskedFor() {
        SignedIn agent = together.somebody(Role.LIAISON_AGENT);
        assertThatThrownBy(() -> assisted.ask(helping().helpedBy(agent).request()))
                .isInstanceOf(org.accord.system.Refusal.class);

        barriers.say(round, PERSON, person);

        assertThat(assisted.ask(helping().helpedBy(agent).request()).facilitator())
                .isEqualTo(agent.id());
    }

    private DocumentVersion anotherPlan() {
        DocumentVersion another = together.plan(caseFile, "autre");
        signOffs.supersede(caseFile, another);
        return another;
    }

    private AssistedId signedOnPaper() {
        AssistedId asked = assisted.ask(helping().on(paper()).request()).id();
        settling.confirm(asked, supervisor, Proof.FRESH);
        return asked;
    }

    static Scan paper() {
        return Scan.of("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Somebody with every right: triggers and checks off. */
    private void withEveryRight(String sql) {
        String url = pool.getJdbcUrl().replace("user=accord", "user=postgres");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica; " + sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
