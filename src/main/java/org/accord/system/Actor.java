package org.accord.system;

import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who moves a case: somebody who signed in, or a part of the system that says its name. The engine's own checks are
 * skipped when nobody is set; ours fail closed.
 */
public final class Actor {

    private static final ThreadLocal<String> SYSTEM = new ThreadLocal<>();

    private Actor() {}

    public static <T> T as(String system, Supplier<T> work) {
        String before = SYSTEM.get();
        SYSTEM.set(system);
        try {
            return work.get();
        } finally {
            SYSTEM.set(before);
        }
    }

    public static void as(String system, Runnable work) {
        as(system, () -> {
            work.run();
            return null;
        });
    }

    /** @throws IllegalStateException when nobody acts: a bug, never a visitor's mistake */
    public static void require() {
        if (SYSTEM.get() == null && !somebodySignedIn()) {
            throw new IllegalStateException("Nobody acts: neither someone signed in nor a named part of the system");
        }
    }

    /** For a record of what was tried: the part of the system, else who signed in, else nobody. */
    public static String name() {
        if (SYSTEM.get() != null) {
            return SYSTEM.get();
        }
        return somebodySignedIn()
                ? SecurityContextHolder.getContext().getAuthentication().getName()
                : "nobody";
    }

    private static boolean somebodySignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
    }
}
