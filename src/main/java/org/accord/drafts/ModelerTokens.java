package org.accord.drafts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tokens with which a Camunda Modeler may put files into its manager's drafts. Only a digest of each is kept. */
@Service
public class ModelerTokens {

    static final Duration GOOD_FOR = Duration.ofDays(90);
    private static final int MOST = 10;
    private static final int LONGEST_NAME = 80;
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ModelerTokens(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return the token itself, which nobody can read again */
    @Transactional
    public String make(String name, SignedIn by) {
        Managers.require(by);
        String tidy = name.strip();
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME || tidy.chars().anyMatch(Character::isISOControl)) {
            throw new TokenNameIsMissing();
        }
        if (of(by).size() >= MOST) {
            throw new TooManyTokens(MOST);
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = "accord-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql(
                        """
                        insert into accord.modeler_token (id, account_id, name, token_digest, made_at, expires_at)
                        values (:id, :by, :name, :digest, :now, :until)
                        """)
                .param("id", UUID.randomUUID())
                .param("by", by.id().value())
                .param("name", tidy)
                .param("digest", digest(token))
                .param("now", Timestamp.from(clock.instant()))
                .param("until", Timestamp.from(clock.instant().plus(GOOD_FOR)))
                .update();
        return token;
    }

    /** Those of one's own that still open the door. */
    public List<ModelerToken> of(SignedIn me) {
        return jdbc.sql(
                        """
                        select id, name, made_at, expires_at, used_at from accord.modeler_token
                        where account_id = :me and revoked_at is null and expires_at > :now order by made_at
                        """)
                .param("me", me.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .query(ModelerTokens::token)
                .list();
    }

    @Transactional
    public void revoke(UUID id, SignedIn by) {
        int revoked = jdbc.sql("update accord.modeler_token set revoked_at = :now"
                        + " where id = :id and account_id = :by and revoked_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("by", by.id().value())
                .update();
        if (revoked == 0) {
            throw new NoSuchToken();
        }
    }

    /** Whose token it is, as long as that is a manager who may still come in. */
    @Transactional
    public Optional<SignedIn> holder(String token) {
        return jdbc.sql(
                        """
                        update accord.modeler_token set used_at = :now
                        where token_digest = :digest and revoked_at is null and expires_at > :now
                        returning account_id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("digest", digest(token))
                .query(UUID.class)
                .optional()
                .flatMap(account -> accounts.find(new AccountId(account)))
                .filter(account -> !account.disabled() && account.roles().contains(Role.PROGRAM_MANAGER))
                .map(SignedIn::as);
    }

    private static ModelerToken token(ResultSet row, int number) throws SQLException {
        Timestamp used = row.getTimestamp("used_at");
        return new ModelerToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                used == null ? null : used.toInstant());
    }

    private static String digest(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
