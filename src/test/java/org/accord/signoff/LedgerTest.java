package org.accord.signoff;

import static org.accord.signoff.SigningTogether.PERSON;
import static org.accord.signoff.SigningTogether.PRACTITIONER;
import static org.accord.signoff.SlotDemand.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.Slot;
import org.accord.people.SignedIn;
import org.accord.signoff.Verification.BadRow;
import org.accord.signoff.Verification.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody with every right to the database can still not do unseen. */
@SignOffRooms
class LedgerTest {

    private static final int ROWS = 5;

    @Autowired
    SigningTogether together;

    @Autowired
    Ledger ledger;

    @Autowired
    Documents documents;

    @Autowired
    HeadsFiles headsFiles;

    @Autowired
    VerifyCommand command;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HikariDataSource pool;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    CaseFileId caseFile;
    SignedIn person;
    DocumentVersion plan;
    Chain chain;

    @BeforeEach
    void fiveRowsAreWritten() throws IOException {
        forgetHeads();
        caseFile = together.caseFile();
        chain = Chain.of(caseFile);
        person = together.joins(caseFile, Slot.PERSON);
        SignedIn practitioner = together.joins(caseFile, Slot.LEAD_PRACTITIONER);
        plan = together.plan(caseFile, "du répit");
        RoundId round = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
        together.signs(round, PERSON, person);
        together.takesBack(round, PERSON, person);
        together.answers(round, PERSON, person, SignDecision.SIGNED_WITH_RESERVATION);
        together.takesBack(round, PERSON, person);
        together.answers(round, PRACTITIONER, practitioner, SignDecision.SIGNED_WITH_RESERVATION);
    }

    @Test
    void aChainThatNobodyTouchedHoldsFromItsFirstRowToItsLast() {
        assertThat(ledger.verify(chain)).isEqualTo(new Verification(chain, ROWS, 0, 0, null));
        assertThat(ledger.verifyAll()).contains(new Verification(chain, ROWS, 0, 0, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "id | gen_random_uuid()",
                "round_id | (select id from accord.sign_off_round where id <> e.round_id limit 1)",
                "slot_key | 'SUPERVISOR'",
                "human | (select id from accord.account where id <> e.human limit 1)",
                "mandate_id | gen_random_uuid()",
                "mode | 'IN_PERSON'",
                "decision | 'REFUSED'",
                "words_digest | 'feed'",
                "subject_hash | 'feed'",
                "language | 'en'",
                "model_version | '99'",
                "at | e.at + interval '1 microsecond'",
                "previous_hash | 'feed'",
                "hash | 'feed'",
                "idempotency_key | gen_random_uuid()"
            })
    void aChangeOfAnyColumnNamesItsRow(String column, String value) {
        together.caseFile();
        anotherRound();
        withEveryRight("set session_replication_role = replica; update accord.signature_event e set " + column + " = "
                + value + " where chain = '" + chain + "' and place = 3");

        assertThat(ledger.verify(chain).bad()).contains(new BadRow(3, Fault.ALTERED));
    }

    @Test
    void aRowMovedToAnotherChainIsMissingInItsOwn() {
        change("set chain = 'case-file:elsewhere' where chain = '" + chain + "' and place = 3");

        assertThat(ledger.verify(chain).bad()).contains(new BadRow(3, Fault.MISSING));
        Chain elsewhere = new Chain("case-file:elsewhere");
        assertThat(ledger.verifyAll())
                .filteredOn(found -> found.chain().equals(elsewhere))
                .singleElement()
                .satisfies(found -> assertThat(found.bad()).contains(new BadRow(1, Fault.MISSING)));
        change("set chain = '" + chain + "' where chain = 'case-file:elsewhere'");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aRowTakenOutIsNamed(int place) {
        remove("place = " + place);

        assertThat(ledger.verify(chain).bad()).contains(new BadRow(place, Fault.MISSING));
    }

    @Test
    void twoRowsThatChangedPlacesAreNamed() {
        change("set place = 30 where chain = '" + chain + "' and place = 3");
        change("set place = 3 where chain = '" + chain + "' and place = 4");

        assertThat(ledger.verify(chain).bad()).contains(new BadRow(3, Fault.ALTERED));
    }

    @Test
    void aForgedRowWithAFreshHashIsNotWhatTheNextRowFollows() {
        change("set language = 'en' where chain = '" + chain + "' and place = 2");
        String forged = jdbc.sql("select * from accord.signature_event where chain = ? and place = 2")
                .param(chain.name())
                .query(LedgerRow::read)
                .single()
                .hash();
        change("set hash = '" + forged + "' where chain = '" + chain + "' and place = 2");

        assertThat(ledger.verify(chain).bad()).contains(new BadRow(3, Fault.NOT_LINKED));
    }

    @Test
    void aTailCutOffIsNamedByTheEndThatTheTableKeeps() {
        remove("place > 3");

        assertThat(ledger.verify(chain).bad()).contains(new BadRow(4, Fault.MISSING));
    }

    @Test
    void aTailCutOffWithItsEndIsNamedByTheFileOutside() {
        headsFiles.writeToday();
        remove("place > 3");
        withEveryRight("update accord.chain_head h set place = 3, hash = (select hash from accord.signature_event"
                + " where chain = h.chain and place = 3) where chain = '" + chain + "'");

        assertThat(ledger.verify(chain).bad()).contains(new BadRow(4, Fault.MISSING));
    }

    @Test
    void aChainThatVanishedWholeIsNamedByTheFileOutside() {
        headsFiles.writeToday();
        remove("true");
        withEveryRight("delete from accord.chain_head where chain = '" + chain + "'");

        assertThat(ledger.verifyAll())
                .filteredOn(found -> found.chain().equals(chain))
                .singleElement()
                .satisfies(found -> assertThat(found.bad()).contains(new BadRow(1, Fault.MISSING)));
    }

    @Test
    void aChainWrittenAnewFromItsBeginningIsNamedByTheFileOutside() {
        headsFiles.writeToday();
        String previous = chain.origin();
        for (int place = 1; place <= ROWS; place++) {
            change("set language = 'en', previous_hash = '" + previous + "' where chain = '" + chain + "' and place = "
                    + place);
            previous = jdbc.sql("select * from accord.signature_event where chain = ? and place = ?")
                    .params(chain.name(), place)
                    .query(LedgerRow::read)
                    .single()
                    .hash();
            change("set hash = '" + previous + "' where chain = '" + chain + "' and place = " + place);
        }
        withEveryRight("update accord.chain_head set hash = '" + previous + "' where chain = '" + chain + "'");

        assertThat(ledger.verify(chain).bad()).contains(new BadRow(ROWS, Fault.HEADS_FILE_DIFFERS));
    }

    @Test
    void anEndThatWasMovedBackIsNamed() {
        withEveryRight("update accord.chain_head set place = 4 where chain = '" + chain + "'");

        assertThat(ledger.verify(chain).bad()).contains(new BadRow(ROWS, Fault.END_DIFFERS));
    }

    @Test
    void wordsPutIntoASignersMouthAreNamed() {
        withEveryRight("update accord.signature_words set words = '{\"words\":\"Je suis ravie.\"}' where event_id ="
                + " (select id from accord.signature_event where chain = '" + chain + "' and place = 3)");
        assertThat(ledger.verify(chain).bad()).contains(new BadRow(3, Fault.WORDS_ALTERED));
    }

    @Test
    void aPlanChangedBehindTheSignaturesIsNamed() {
        withEveryRight(
                "set session_replication_role = replica; update accord.document_version set content = '{\"needs\":\"rien\"}'"
                        + " where id = '" + plan.id() + "'");

        assertThat(ledger.verify(chain).bad()).contains(new BadRow(1, Fault.SUBJECT_ALTERED));
    }

    @Test
    void erasedWordsLeaveAChainThatHoldsAndSaysSo() {
        documents.erase(caseFile);

        assertThat(ledger.verify(chain)).isEqualTo(new Verification(chain, ROWS, 2, ROWS, null));
        assertThat(jdbc.sql("select count(*) from accord.signature_words w join accord.signature_event e"
                                + " on e.id = w.event_id where e.chain = ?")
                        .param(chain.name())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theDigestOfWordsSaysNothingWithoutItsSalt() {
        List<String> digests = jdbc.sql(
                        "select words_digest from accord.signature_event where chain = ? and words_digest <> ''")
                .param(chain.name())
                .query(String.class)
                .list();

        // Both signers said the same.
        assertThat(digests).hasSize(2).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update accord.signature_event set decision = 'SIGNED'",
                "delete from accord.signature_event",
                "truncate accord.signature_event cascade",
                "delete from accord.chain_head",
                "update accord.signature_words set words = ''",
                "delete from accord.sign_off_slot",
                "update accord.sign_off_round set subject_hash = ''",
                "alter table accord.signature_event disable trigger all",
                "set session_replication_role = replica",
                "drop table accord.signature_event"
            })
    void theApplicationHasNoRightTo(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .satisfies(refused ->
                        assertThat(((SQLException) refused).getSQLState()).isEqualTo("42501"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update accord.signature_event set decision = 'SIGNED'",
                "delete from accord.signature_event",
                "truncate accord.signature_event cascade"
            })
    void evenTheOwnerIsRefusedByTheTrigger(String statement) {
        assertThatThrownBy(() -> {
                    try (Connection connection = owner.getConnection();
                            Statement sql = connection.createStatement()) {
                        sql.execute(statement);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("only ever inserted");
    }

    @Test
    void theHeadsFileIsWrittenOnceADayAndHoldsWhatMoved() throws IOException {
        headsFiles.writeToday();
        headsFiles.writeToday();

        assertThat(headsFiles.read().get(chain)).containsOnlyKeys((long) ROWS);
        try (Stream<Path> files = Files.list(Path.of("target/heads-of-tests"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void theCommandNamesTheRowAndEndsBadly() {
        change("set language = 'en' where chain = '" + chain + "' and place = 2");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        assertThat(command.verify(new PrintStream(printed))).isEqualTo(1);
        assertThat(printed.toString()).contains(chain + " row 2 ALTERED", "THE LEDGER DOES NOT HOLD");
    }

    private void anotherRound() {
        CaseFileId other = together.caseFile();
        together.joins(other, Slot.PERSON);
        together.asks(together.plan(other, "autre"), required(Slot.PERSON));
    }

    private void change(String change) {
        withEveryRight("set session_replication_role = replica; update accord.signature_event " + change);
    }

    private void remove(String which) {
        withEveryRight("set session_replication_role = replica; delete from accord.signature_event where chain = '"
                + chain + "' and " + which);
    }

    /** Somebody with every right: triggers and foreign keys off. */
    private void withEveryRight(String sql) {
        String url = pool.getJdbcUrl().replace("user=accord", "user=postgres");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void forgetHeads() throws IOException {
        Path folder = Path.of("target/heads-of-tests");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
