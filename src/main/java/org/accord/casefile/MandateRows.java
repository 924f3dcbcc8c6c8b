package org.accord.casefile;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accord.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mandates in the database, each with who has seen its document. */
@Repository
class MandateRows {

    private static final String SELECT =
            """
            select m.*, array(select c.verified_by::text from accord.mandate_check c where c.mandate_id = m.id) as verifiers
            from accord.mandate m
            """;

    private final JdbcClient jdbc;

    MandateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Mandate get(MandateId id) {
        return one(id);
    }

    /** Whoever changes a mandate waits for whoever is changing it. */
    Mandate lock(MandateId id) {
        jdbc.sql("select id from accord.mandate where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NoSuchMandate::new);
        return one(id);
    }

    List<Mandate> of(CaseFileId caseFile) {
        return jdbc.sql(SELECT + "where m.case_file_id = :caseFile order by m.recorded_at, m.id")
                .param("caseFile", caseFile.value())
                .query(MandateRows::mandate)
                .list();
    }

    List<Mandate> with(MandateStatus... statuses) {
        return jdbc.sql(SELECT + "where m.status = any(:statuses) order by m.recorded_at, m.id")
                .param("statuses", Arrays.stream(statuses).map(Enum::name).toArray(String[]::new))
                .query(MandateRows::mandate)
                .list();
    }

    void status(MandateId id, MandateStatus status) {
        jdbc.sql("update accord.mandate set status = :status where id = :id")
                .param("status", status.name())
                .param("id", id.value())
                .update();
    }

    private Mandate one(MandateId id) {
        return jdbc.sql(SELECT + "where m.id = :id")
                .param("id", id.value())
                .query(MandateRows::mandate)
                .optional()
                .orElseThrow(NoSuchMandate::new);
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        return new Mandate(
                new MandateId(row.getObject("id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                new AccountId(row.getObject("holder", UUID.class)),
                MandateType.valueOf(row.getString("type")),
                texts(row.getArray("subjects")),
                texts(row.getArray("purposes")).stream().map(Purpose::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getString("document"),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                MandateStatus.valueOf(row.getString("status")),
                texts(row.getArray("verifiers")).stream().map(AccountId::of).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
