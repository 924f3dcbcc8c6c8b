package org.accord.programme;

import java.util.function.Supplier;

/** Whether this thread is putting a release in force, after all that must be asked before was asked. */
final class ReleaseInHand {

    private static final ThreadLocal<Boolean> HERE = ThreadLocal.withInitial(() -> false);

    private ReleaseInHand() {}

    static boolean isHere() {
        return HERE.get();
    }

    static <T> T deploying(Supplier<T> work) {
        HERE.set(true);
        try {
            return work.get();
        } finally {
            HERE.remove();
        }
    }
}
