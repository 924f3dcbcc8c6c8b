package org.accord.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Kept beside the account by the administrators; empty for whoever has none. */
@Service
public class Occupations {

    private final JdbcClient jdbc;

    Occupations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A code of {@link Occupation}, or nothing. */
    public String of(AccountId account) {
        return jdbc.sql("select occupation from accord.account where id = :id")
                .param("id", account.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    public void change(AccountId account, String occupation) {
        String known =
                occupation.isBlank() ? "" : Occupation.valueOf(occupation).name();
        jdbc.sql("update accord.account set occupation = :occupation where id = :id")
                .param("occupation", known)
                .param("id", account.value())
                .update();
    }
}
