package org.accord.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A session outlives the moment of signing in: roles that were taken away since, or a closed account, count at once. */
@Component
class StillWelcome extends OncePerRequestFilter {

    private static final String RENEW = StillWelcome.class.getName() + ".renew";

    private final Accounts accounts;

    StillWelcome(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/assets/");
    }

    /** An error page speaks the reader's language of today too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        if (now != null && now.getPrincipal() instanceof SignedIn me) {
            Optional<Account> account = accounts.find(me.id()).filter(found -> !found.disabled());
            if (account.isEmpty()) {
                new SecurityContextLogoutHandler().logout(request, response, now);
                response.sendRedirect(request.getContextPath() + "/sign-in");
                return;
            }
            SignedIn fresh = SignedIn.as(account.get());
            if (!fresh.equals(me)) {
                SecurityContextHolder.setContext(new SecurityContextImpl(SignIn.signedIn(fresh, SignIn.provedAt(now))));
            }
        }
        renew(request);
        chain.doFilter(request, response);
    }

    /**
     * Whoever knew the old id of a session that has just been proved should not profit from it. It changes with the next
     * page and not at once: the second click of two would otherwise come with an id that is nobody's.
     */
    static void renewSoon(HttpSession session) {
        session.setAttribute(RENEW, true);
    }

    private static void renew(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && request.getMethod().equals("GET") && session.getAttribute(RENEW) != null) {
            session.removeAttribute(RENEW);
            request.changeSessionId();
        }
    }
}
