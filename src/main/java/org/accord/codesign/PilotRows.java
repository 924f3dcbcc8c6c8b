package org.accord.codesign;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers without a name or a time, and beside them, without an answer, who has answered. */
@Component
class PilotRows {

    private final JdbcClient jdbc;

    PilotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Count(int answers, int noAnswers) {}

    void add(CaseFileId file, String hash, @Nullable Integer value) {
        jdbc.sql(
                        """
                        insert into accord.pilot_answer (id, case_file_id, words_hash, value)
                        values (:id, :file, :hash, cast(:value as int))
                        """)
                .param("id", UUID.randomUUID())
                .param("file", file.value())
                .param("hash", hash)
                .param("value", value)
                .update();
    }

    /** @return false where they had answered these words before */
    boolean answered(CaseFileId file, String hash, AccountId account) {
        return jdbc.sql(
                                """
                                insert into accord.pilot_answered (case_file_id, words_hash, account_id)
                                values (:file, :hash, :account) on conflict do nothing
                                """)
                        .param("file", file.value())
                        .param("hash", hash)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    boolean hasAnswered(CaseFileId file, String hash, AccountId account) {
        return jdbc.sql(
                        """
                        select exists (select from accord.pilot_answered
                                       where case_file_id = :file and words_hash = :hash and account_id = :account)
                        """)
                .param("file", file.value())
                .param("hash", hash)
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    Count count(CaseFileId file, String hash) {
        return jdbc.sql(
                        """
                        select count(value) answers, count(*) - count(value) no_answers from accord.pilot_answer
                        where case_file_id = :file and words_hash = :hash
                        """)
                .param("file", file.value())
                .param("hash", hash)
                .query(Count.class)
                .single();
    }

    /** How often each value was answered. */
    Map<Integer, Integer> values(CaseFileId file, String hash) {
        Map<Integer, Integer> values = new TreeMap<>();
        jdbc.sql(
                        """
                        select value, count(*) times from accord.pilot_answer
                        where case_file_id = :file and words_hash = :hash and value is not null group by value
                        """)
                .param("file", file.value())
                .param("hash", hash)
                .query(row -> {
                    values.put(row.getInt("value"), row.getInt("times"));
                });
        return values;
    }
}
