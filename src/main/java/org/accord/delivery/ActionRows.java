package org.accord.delivery;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentId;
import org.accord.casefile.Slot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agreed actions in the database. */
@Repository
class ActionRows {

    private static final String SELECT =
            """
            select case_file_id, key, slot, agreed_slot, document_id, place, hours, until, agreed_hours, agreed_until,
                   margin_hours, margin_until, margin_who, state
            from accord.agreed_action
            """;

    private final JdbcClient jdbc;

    ActionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the plan, one that goes on from another after it. */
    List<AgreedAction> of(CaseFileId caseFile) {
        return jdbc.sql(SELECT + "where case_file_id = :caseFile order by place, length(key), key")
                .param("caseFile", caseFile.value())
                .query(ActionRows::read)
                .list();
    }

    Optional<AgreedAction> find(CaseFileId caseFile, String key) {
        return jdbc.sql(SELECT + "where case_file_id = :caseFile and key = :key")
                .param("caseFile", caseFile.value())
                .param("key", key)
                .query(ActionRows::read)
                .optional();
    }

    /** Whoever changes the actions of a case file waits for whoever is doing so. */
    void lock(CaseFileId caseFile) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:caseFile, 8))")
                .param("caseFile", caseFile.toString())
                .query((row, number) -> true)
                .single();
    }

    String nextKey(CaseFileId caseFile, Slot slot) {
        long taken = of(caseFile).stream()
                .filter(action -> action.key().startsWith(slot + "-"))
                .count();
        return slot + "-" + (taken + 1);
    }

    void insert(AgreedAction action) {
        jdbc.sql(
                        """
                        insert into accord.agreed_action (case_file_id, key, slot, agreed_slot, document_id, place, hours, until,
                            agreed_hours, agreed_until, margin_hours, margin_until, margin_who, state)
                        values (:caseFile, :key, :slot, :agreedSlot, :document, :place, cast(:hours as numeric), cast(:until as date),
                            cast(:agreedHours as numeric), cast(:agreedUntil as date), cast(:marginHours as numeric),
                            cast(:marginUntil as date), :marginWho, :state)
                        """)
                .param("caseFile", action.caseFile().value())
                .param("key", action.key())
                .param("slot", action.now().who().name())
                .param("agreedSlot", action.agreed().who().name())
                .param("document", action.document().value())
                .param("place", action.place())
                .param("hours", action.now().hours())
                .param("until", action.now().until())
                .param("agreedHours", action.agreed().hours())
                .param("agreedUntil", action.agreed().until())
                .param("marginHours", action.margins().hours())
                .param("marginUntil", action.margins().latest())
                .param(
                        "marginWho",
                        action.margins().who().stream().map(Enum::name).toArray(String[]::new))
                .param("state", action.state().name())
                .update();
    }

    void becomes(AgreedAction action, ActionState state) {
        jdbc.sql("update accord.agreed_action set state = :state where case_file_id = :caseFile and key = :key")
                .param("state", state.name())
                .param("caseFile", action.caseFile().value())
                .param("key", action.key())
                .update();
    }

    /** The same action stands in a newer version. */
    void carried(AgreedAction action, DocumentId into, int place) {
        jdbc.sql(
                        """
                        update accord.agreed_action set document_id = :document, place = :place
                        where case_file_id = :caseFile and key = :key
                        """)
                .param("document", into.value())
                .param("place", place)
                .param("caseFile", action.caseFile().value())
                .param("key", action.key())
                .update();
    }

    private static AgreedAction read(ResultSet row, int number) throws SQLException {
        return new AgreedAction(
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                row.getString("key"),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getInt("place"),
                new Terms(
                        Slot.valueOf(row.getString("agreed_slot")),
                        row.getBigDecimal("agreed_hours"),
                        row.getObject("agreed_until", LocalDate.class)),
                new Terms(
                        Slot.valueOf(row.getString("slot")),
                        row.getBigDecimal("hours"),
                        row.getObject("until", LocalDate.class)),
                new Margins(
                        row.getBigDecimal("margin_hours"),
                        row.getObject("margin_until", LocalDate.class),
                        slots(row.getArray("margin_who"))),
                ActionState.valueOf(row.getString("state")));
    }

    private static Set<Slot> slots(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Slot::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
