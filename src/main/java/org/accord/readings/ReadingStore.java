package org.accord.readings;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accord.casefile.CaseFileErased;
import org.accord.casefile.CaseFileId;
import org.accord.indicators.Standpoint;
import org.accord.people.AccountId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers, session by session. */
@Component
class ReadingStore {

    private final JdbcClient jdbc;

    ReadingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the sessions. */
    List<Reading> of(CaseFileId caseFile) {
        return jdbc.sql(
                        """
                        select s.number, r.indicator, r.version, s.standpoint, s.giver, r.value, r.importance, s.shared, s.at
                        from accord.reading r join accord.reading_session s on s.id = r.session_id
                        where r.case_file_id = :caseFile order by s.number, r.indicator
                        """)
                .param("caseFile", caseFile.value())
                .query((row, number) -> new Reading(
                        row.getLong("number"),
                        row.getString("indicator"),
                        row.getInt("version"),
                        Standpoint.valueOf(row.getString("standpoint")),
                        new AccountId(row.getObject("giver", UUID.class)),
                        row.getObject("value", Integer.class),
                        row.getInt("importance"),
                        row.getBoolean("shared"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    void add(Session session, Chosen chosen) {
        jdbc.sql(
                        """
                        insert into accord.reading_session (id, case_file_id, document_id, giver, standpoint, helper, mode,
                            shared, at)
                        values (:id, :caseFile, :document, :giver, :standpoint, :helper, :mode, :shared, :at)
                        """)
                .param("id", session.id().value())
                .param("caseFile", session.caseFile().value())
                .param("document", session.document().value())
                .param("giver", session.giver().value())
                .param("standpoint", session.standpoint().name())
                .param("helper", session.helper())
                .param("mode", session.mode())
                .param("shared", session.shared())
                .param("at", Timestamp.from(session.at()))
                .update();
        values(session, chosen);
    }

    /** All of a session's answers travel as one statement. */
    private void values(Session session, Chosen chosen) {
        List<String> ids = new ArrayList<>();
        List<Integer> versions = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        List<Integer> importance = new ArrayList<>();
        session.values().forEach((indicator, value) -> {
            ids.add(indicator.id());
            versions.add(indicator.version());
            values.add(value);
            importance.add(chosen.importanceOf(indicator.id()));
        });
        jdbc.sql(
                        """
                        insert into accord.reading (session_id, case_file_id, indicator, version, value, importance)
                        select :session, :caseFile, * from unnest(:ids, :versions, :values, :importance)
                        """)
                .param("session", session.id().value())
                .param("caseFile", session.caseFile().value())
                .param("ids", ids.toArray(String[]::new))
                .param("versions", versions.toArray(Integer[]::new))
                .param("values", values.toArray(Integer[]::new))
                .param("importance", importance.toArray(Integer[]::new))
                .update();
    }

    /** Sessions of the person in a row, counted back from the latest, that set off nothing. */
    int sessionsWithoutTrigger(CaseFileId caseFile) {
        return jdbc.sql(
                        """
                        select count(*) from accord.reading_session s
                        where s.case_file_id = :caseFile and s.standpoint = 'PERSON' and s.number > coalesce(
                            (select max(b.number) from accord.reading_session b
                             join accord.trigger_reason t on t.session_id = b.id where b.case_file_id = :caseFile), 0)
                        """)
                .param("caseFile", caseFile.value())
                .query(Integer.class)
                .single();
    }

    /** What people said is words too. */
    @EventListener
    void erase(CaseFileErased erased) {
        jdbc.sql("delete from accord.reading where case_file_id = :caseFile")
                .param("caseFile", erased.caseFile().value())
                .update();
    }
}
