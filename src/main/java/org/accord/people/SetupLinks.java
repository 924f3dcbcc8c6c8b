package org.accord.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time links: the first administrator's, and the one with which the holder of an account chooses a password that
 * nobody else has known. Only a digest of the link is kept.
 */
@Service
public class SetupLinks {

    private static final Duration GOOD_FOR = Duration.ofHours(72);
    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SetupLinks(JdbcClient jdbc, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** {@code account} is null for a link that still has to be opened with {@link #setUpFirstAdministrator}. */
    public record SetupLink(@Nullable AccountId account) {
        public boolean forFirstAdministrator() {
            return account == null;
        }
    }

    /** Gives the path to open; an earlier link to the same account is worth nothing from now on. */
    @Transactional
    public String linkFor(AccountId account) {
        return issue(account);
    }

    /** The same, on the word of an administrator, who could open it too: that it was asked for is kept. */
    @Transactional
    public String linkFor(AccountId account, SignedIn administrator) {
        events.publishEvent(new PasswordLinkGiven(account, administrator));
        return issue(account);
    }

    @Transactional
    String linkForFirstAdministrator() {
        return issue(null);
    }

    public SetupLink open(String token) {
        return find(token, "").orElseThrow(LinkNotValid::new);
    }

    @Transactional
    public void choosePassword(String token, String password) {
        AccountId account = use(token).account();
        if (account == null) {
            throw new LinkNotValid();
        }
        accounts.choosePassword(account, password);
    }

    @Transactional
    public Account setUpFirstAdministrator(
            String token, String signInName, String name, String password, Locale language) {
        if (!use(token).forFirstAdministrator() || !accounts.none()) {
            throw new LinkNotValid();
        }
        return accounts.create(signInName, name, password, Set.of(Role.ADMIN), language);
    }

    private String issue(@Nullable AccountId account) {
        UUID accountId = account == null ? null : account.value();
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql(
                        """
                        update accord.setup_link set used_at = :now
                        where used_at is null and account_id is not distinct from cast(:account as uuid)
                        """)
                .param("now", now)
                .param("account", accountId)
                .update();
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql(
                        """
                        insert into accord.setup_link (token_digest, account_id, expires_at)
                        values (:digest, cast(:account as uuid), :expires)
                        """)
                .param("digest", digest(token))
                .param("account", accountId)
                .param("expires", Timestamp.from(clock.instant().plus(GOOD_FOR)))
                .update();
        return "/setup/" + token;
    }

    /** The row lock makes the second of two simultaneous uses wait, and then find the link used. */
    private SetupLink use(String token) {
        SetupLink link = find(token, "for update").orElseThrow(LinkNotValid::new);
        jdbc.sql("update accord.setup_link set used_at = :now where token_digest = :digest")
                .param("now", Timestamp.from(clock.instant()))
                .param("digest", digest(token))
                .update();
        return link;
    }

    private Optional<SetupLink> find(String token, String lock) {
        return jdbc.sql(
                        """
                        select account_id from accord.setup_link
                        where token_digest = :digest and used_at is null and expires_at > :now
                        """
                                + lock)
                .param("digest", digest(token))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> {
                    UUID account = row.getObject("account_id", UUID.class);
                    return new SetupLink(account == null ? null : new AccountId(account));
                })
                .optional();
    }

    static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
