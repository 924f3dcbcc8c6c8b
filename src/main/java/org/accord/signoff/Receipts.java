package org.accord.signoff;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** @throws ReceiptNotFound for everyone but the signer, and whoever helped: they hand it over on paper */
    public Receipt get(UUID event, SignedIn me) {
        return find(event)
                .filter(receipt -> receipt.signer().equals(me.id()) || me.id().equals(receipt.facilitator()))
                .orElseThrow(ReceiptNotFound::new);
    }

    /** By event: the answers of a round that were given with help. */
    public Map<UUID, Receipt> helped(Round round) {
        UUID[] events = round.slots().stream()
                .map(RoundSlot::event)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
        return events.length == 0
                ? Map.of()
                : jdbc
                        .sql("select * from accord.signature_event where id = any (?) and facilitator is not null")
                        .param(events)
                        .query(LedgerRow::read)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(LedgerRow::id, row -> Receipt.of(round.facts(), row)));
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
