package org.accord.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows that nobody reads before the transaction ends: they are written when it commits, all rows of one kind in one trip
 * and in the order in which they came. A transaction that fails, or whose rows are refused, leaves none of them.
 */
@Component
public class BeforeCommit {

    private final NamedParameterJdbcTemplate jdbc;

    BeforeCommit(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param insert tells one kind from another; outside a transaction the row is written at once */
    public void insert(String insert, Map<String, ? extends @Nullable Object> row) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            rows().of(insert).add(row);
        } else {
            jdbc.update(insert, row);
        }
    }

    /** Before somebody reads rows of that kind in the same transaction. */
    public void insertNow(String insert) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            rows().write(insert);
        }
    }

    private Rows rows() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Rows.class::isInstance)
                .map(Rows.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Rows rows = new Rows();
                    TransactionSynchronizationManager.registerSynchronization(rows);
                    return rows;
                });
    }

    private final class Rows implements TransactionSynchronization {

        private final Map<String, List<Map<String, ? extends @Nullable Object>>> waiting = new LinkedHashMap<>();

        private List<Map<String, ? extends @Nullable Object>> of(String insert) {
            return waiting.computeIfAbsent(insert, first -> new ArrayList<>());
        }

        @SuppressWarnings("unchecked")
        private void write(String insert) {
            List<Map<String, ? extends @Nullable Object>> rows = waiting.remove(insert);
            if (rows != null) {
                jdbc.batchUpdate(insert, rows.toArray(Map[]::new));
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            List.copyOf(waiting.keySet()).forEach(this::write);
        }
    }
}
