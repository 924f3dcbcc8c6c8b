package org.accord.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

final class AccountRow {

    /** No password encodes to this, so none matches it. */
    static final String NO_PASSWORD = "";

    static final String SELECT =
            """
            select a.id, a.sign_in_name, a.display_name, a.password_hash, a.language, a.disabled,
                   array(select r.role from accord.account_role r where r.account_id = a.id) as roles
            from accord.account a
            """;

    private AccountRow() {}

    static Account account(ResultSet row, int number) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        Set<Role> known = Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("sign_in_name"),
                row.getString("display_name"),
                known,
                Locale.forLanguageTag(row.getString("language")),
                row.getBoolean("disabled"),
                !row.getString("password_hash").equals(NO_PASSWORD));
    }
}
