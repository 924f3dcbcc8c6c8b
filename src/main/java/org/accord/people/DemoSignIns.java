package org.accord.people;

import java.util.List;

/** Sign-ins that the sign-in page shows to everybody. Only the demo has any. */
public interface DemoSignIns {

    /** {@code who} is a message key. */
    record DemoSignIn(String signInName, String password, String name, String who) {}

    List<DemoSignIn> all();
}
