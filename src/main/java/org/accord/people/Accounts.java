package org.accord.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Accounts {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional
    public Account create(String signInName, String name, String password, Set<Role> roles, Locale language) {
        return insert(signInName, name, passwords.encode(Password.checked(password)), roles, language);
    }

    /** An account that nobody can open until its holder has followed a one-time link and chosen a password. */
    @Transactional
    public Account invite(String signInName, String name, Set<Role> roles, Locale language) {
        return insert(signInName, name, AccountRow.NO_PASSWORD, roles, language);
    }

    public Optional<Account> find(AccountId id) {
        return jdbc.sql(AccountRow.SELECT + "where a.id = :id")
                .param("id", id.value())
                .query(AccountRow::account)
                .optional();
    }

    public Optional<Account> withSignInName(String signInName) {
        return jdbc.sql(AccountRow.SELECT + "where lower(a.sign_in_name) = lower(:name)")
                .param("name", signInName.strip())
                .query(AccountRow::account)
                .optional();
    }

    /** The name that people read; empty for an account that does not exist. */
    public String name(AccountId id) {
        return jdbc.sql("select display_name from accord.account where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** By name or sign-in name, in the order of names. */
    public List<Account> search(String text) {
        return jdbc.sql(
                        AccountRow.SELECT
                                + """
                                where strpos(lower(a.display_name), lower(:text)) > 0
                                   or strpos(lower(a.sign_in_name), lower(:text)) > 0
                                order by a.display_name, a.sign_in_name limit 200
                                """)
                .param("text", text.strip())
                .query(AccountRow::account)
                .list();
    }

    public List<Account> withRole(Role role) {
        return withRole(Set.of(role));
    }

    /** With one of them at least. */
    public List<Account> withRole(Set<Role> roles) {
        return jdbc.sql(
                        AccountRow.SELECT
                                + """
                                where not a.disabled and exists (select from accord.account_role r
                                                                 where r.account_id = a.id and r.role = any(:roles))
                                order by a.display_name
                                """)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .query(AccountRow::account)
                .list();
    }

    @Transactional
    public void giveRoles(AccountId id, Collection<Role> roles) {
        jdbc.sql("delete from accord.account_role where account_id = :id")
                .param("id", id.value())
                .update();
        roles.forEach(role -> jdbc.sql("insert into accord.account_role (account_id, role) values (:id, :role)")
                .param("id", id.value())
                .param("role", role.name())
                .update());
    }

    @Transactional
    public void disable(AccountId id, boolean disabled) {
        jdbc.sql("update accord.account set disabled = :disabled where id = :id")
                .param("id", id.value())
                .param("disabled", disabled)
                .update();
    }

    void speak(AccountId id, Locale language) {
        jdbc.sql("update accord.account set language = :language where id = :id")
                .param("id", id.value())
                .param("language", language.getLanguage())
                .update();
    }

    void choosePassword(AccountId id, String password) {
        jdbc.sql("update accord.account set password_hash = :hash where id = :id")
                .param("id", id.value())
                .param("hash", passwords.encode(Password.checked(password)))
                .update();
    }

    boolean none() {
        return jdbc.sql("select not exists (select from accord.account)")
                .query(Boolean.class)
                .single();
    }

    private Account insert(String signInName, String name, String hash, Set<Role> roles, Locale language) {
        AccountId id = new AccountId(UUID.randomUUID());
        try {
            jdbc.sql(
                            """
                            insert into accord.account (id, sign_in_name, display_name, password_hash, language, created_at)
                            values (:id, :signInName, :name, :hash, :language, :now)
                            """)
                    .param("id", id.value())
                    .param("signInName", SignInName.checked(signInName))
                    .param("name", SignInName.checked(name))
                    .param("hash", hash)
                    .param("language", language.getLanguage())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new SignInNameTaken();
        }
        giveRoles(id, roles);
        return find(id).orElseThrow();
    }
}
