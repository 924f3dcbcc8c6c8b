package org.accord.signoff;

import java.util.Optional;
import java.util.UUID;
import org.accord.people.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Receipts, made again from the ledger whenever their signer asks. */
@Component
public class Receipts {

    private final JdbcClient jdbc;
    private final Rounds rounds;

    Receipts(JdbcClient jdbc, Rounds rounds) {
        this.jdbc = jdbc;
        this.rounds = rounds;
    }

    /** @throws ReceiptNotFound for everyone but the signer */
    public Receipt get(UUID event, SignedIn me) {
        return find(event).filter(receipt -> receipt.signer().equals(me.id())).orElseThrow(ReceiptNotFound::new);
    }

    Receipt get(UUID event) {
        return find(event).orElseThrow();
    }

    private Optional<Receipt> find(UUID event) {
        return jdbc.sql("select * from accord.signature_event where id = ?")
                .param(event)
                .query(LedgerRow::read)
                .optional()
                .map(row -> Receipt.of(rounds.get(new RoundId(row.round())).facts(), row));
    }
}
