package org.accord.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.accord.people.Proof;
import org.accord.signoff.Verification.BadRow;
import org.accord.signoff.Verification.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who helped, who witnessed, in what way and on what paper stands in the ledger, and cannot be changed unseen. */
@SignOffRooms
class HelpInTheLedgerTest extends ASignatureWithHelp {

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HikariDataSource pool;

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
