package org.accord.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accord.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RestrictionRows {

    private static final String SELECT =
            """
            select r.id, r.case_file_id, r.document_id, r.account_id, r.occupation, r.kinds, r.item, r.given_at, r.lifted_at
            from accord.restriction r
            """;

    private final JdbcClient jdbc;

    RestrictionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Restriction> of(CaseFileId caseFile) {
        return jdbc.sql(SELECT + "where r.case_file_id = :caseFile order by r.given_at desc, r.id")
                .param("caseFile", caseFile.value())
                .query(RestrictionRows::restriction)
                .list();
    }

    Optional<Restriction> find(UUID id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(RestrictionRows::restriction)
                .optional();
    }

    /** Those in force that close something to somebody now, with no danger that opens it for a while. */
    List<Restriction> closing(CaseFileId caseFile, AccountId to, String occupation, Instant now) {
        return jdbc.sql(
                        SELECT
                                + """
                                where r.case_file_id = :caseFile and r.lifted_at is null
                                  and (r.account_id = :to or r.occupation <> '' and r.occupation = :occupation)
                                  and not exists (select from accord.restriction_override o where o.restriction_id = r.id
                                                  and o.account_id = :to and o.at <= :now and o.until > :now)
                                """)
                .param("caseFile", caseFile.value())
                .param("to", to.value())
                .param("occupation", occupation)
                .param("now", Timestamp.from(now))
                .query(RestrictionRows::restriction)
                .list();
    }

    void insert(Restriction given, AccountId by) {
        AccountId named = given.account();
        jdbc.sql(
                        """
                        insert into accord.restriction
                            (id, case_file_id, document_id, account_id, occupation, kinds, item, given_by, given_at)
                        values (:id, :caseFile, :document, cast(:account as uuid), :occupation, :kinds, :item, :by, :at)
                        """)
                .param("id", given.id())
                .param("caseFile", given.caseFile().value())
                .param("document", given.notice().value())
                .param("account", named == null ? null : named.value())
                .param("occupation", given.occupation())
                .param("kinds", given.kinds().toArray(String[]::new))
                .param("item", given.item())
                .param("by", by.value())
                .param("at", Timestamp.from(given.givenAt()))
                .update();
    }

    /** @return false when it was lifted before */
    boolean lift(UUID id, Instant at) {
        return jdbc.sql("update accord.restriction set lifted_at = :at where id = :id and lifted_at is null")
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Restriction restriction(ResultSet row, int number) throws SQLException {
        return new Restriction(
                row.getObject("id", UUID.class),
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                new DocumentId(row.getObject("document_id", UUID.class)),
                CaseFileRow.account(row, "account_id"),
                row.getString("occupation"),
                Set.of((String[]) row.getArray("kinds").getArray()),
                row.getString("item"),
                row.getTimestamp("given_at").toInstant(),
                CaseFileRow.instant(row, "lifted_at"));
    }
}
