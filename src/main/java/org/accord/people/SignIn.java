package org.accord.people;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** A wrong password, an unknown name and a disabled account give the same answer after the same work. */
@Component
class SignIn implements AuthenticationProvider {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final Clock clock;
    private final String nobodysHash;

    SignIn(JdbcClient jdbc, PasswordEncoder passwords, SignInThrottle throttle, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
        this.nobodysHash = passwords.encode("nobody's password");
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName().strip().toLowerCase(Locale.ROOT);
        String address = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (!throttle.mayTry(name, address)) {
            throw new LockedException("too many tries");
        }
        Optional<WithHash> found = find(asked.getName().strip());
        String hash = found.map(WithHash::hash)
                .filter(known -> !known.equals(AccountRow.NO_PASSWORD))
                .orElse(nobodysHash);
        String password = String.valueOf(asked.getCredentials());
        boolean matches = Password.isReadToItsEnd(password) && passwords.matches(password, hash);
        Account account = found.map(WithHash::account).orElse(null);
        if (!matches || account == null || account.disabled() || !account.ready()) {
            throw new BadCredentialsException("no such name and password");
        }
        throttle.succeeded(name, address);
        return signedIn(SignedIn.as(account), clock.instant());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    /** @param provedAt when the password was last typed; null when nobody knows */
    static Authentication signedIn(SignedIn me, @Nullable Instant provedAt) {
        List<GrantedAuthority> all = new ArrayList<>();
        me.roles().forEach(role -> all.add(new SimpleGrantedAuthority("ROLE_" + role)));
        if (provedAt != null) {
            all.add(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                    .issuedAt(provedAt)
                    .build());
        }
        return UsernamePasswordAuthenticationToken.authenticated(me, null, all);
    }

    static @Nullable Instant provedAt(@Nullable Authentication now) {
        return now == null
                ? null
                : now.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .map(FactorGrantedAuthority.class::cast)
                        .filter(factor -> FactorGrantedAuthority.PASSWORD_AUTHORITY.equals(factor.getAuthority()))
                        .map(FactorGrantedAuthority::getIssuedAt)
                        .findFirst()
                        .orElse(null);
    }

    private Optional<WithHash> find(String name) {
        return jdbc.sql(AccountRow.SELECT + "where lower(a.sign_in_name) = lower(:name)")
                .param("name", name)
                .query((row, number) -> new WithHash(AccountRow.account(row, number), row.getString("password_hash")))
                .optional();
    }

    private record WithHash(Account account, String hash) {}
}
