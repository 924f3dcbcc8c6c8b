package org.accord.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sign-ins that the sign-in page shows to everybody. Only the demo has any. */
public interface DemoSignIns {

    /** {@code who} is a message key; null for somebody who is listed by name only. */
    record DemoSignIn(String signInName, String password, String name, @Nullable String who) {}

    List<DemoSignIn> all();
}
