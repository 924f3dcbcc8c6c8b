package org.accord.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Asks for the password again where an open session alone does not show who sits before it. */
@Component
public class Proofs {

    private final SignIn signIn;
    private final Accounts accounts;
    private final Clock clock;
    private final Duration holds;

    Proofs(SignIn signIn, Accounts accounts, Clock clock, @Value("${accord.password-holds:10m}") Duration holds) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.clock = clock;
        this.holds = holds;
    }

    /** Of whoever asks for this page. A time that is still to come was written by a clock that has been put back. */
    public Proof now() {
        Instant at = SignIn.provedAt(SecurityContextHolder.getContext().getAuthentication());
        Instant now = clock.instant();
        return at != null && !at.isAfter(now) && now.isBefore(at.plus(holds)) ? Proof.FRESH : Proof.STALE;
    }

    /**
     * Does what needs a proof; the password that was typed is looked at only once nothing else stands in the way.
     *
     * @throws NotProven when none was typed, when it is not the right one, or when too many were tried
     */
    public <T> T with(SignedIn me, @Nullable String password, Function<Proof, T> act) {
        try {
            return act.apply(now());
        } catch (PasswordNeeded needed) {
            if (password == null || password.isEmpty()) {
                throw needed;
            }
            prove(me, password);
            return act.apply(Proof.FRESH);
        }
    }

    private void prove(SignedIn me, String password) {
        var exchange = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        String name = accounts.find(me.id()).orElseThrow().signInName();
        var asked = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        asked.setDetails(new WebAuthenticationDetails(exchange.getRequest()));
        try {
            keep(signIn.authenticate(asked), exchange);
        } catch (LockedException tooMany) {
            throw new TooManyTries();
        } catch (AuthenticationException wrong) {
            throw new WrongPassword();
        }
    }

    private static void keep(Authentication proved, ServletRequestAttributes exchange) {
        SecurityContext context = new SecurityContextImpl(proved);
        SecurityContextHolder.setContext(context);
        HttpServletRequest request = exchange.getRequest();
        new HttpSessionSecurityContextRepository().saveContext(context, request, exchange.getResponse());
        StillWelcome.renewSoon(request.getSession());
    }
}
