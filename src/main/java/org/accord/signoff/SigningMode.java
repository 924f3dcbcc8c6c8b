package org.accord.signoff;

import java.util.Arrays;
import java.util.List;

/** How somebody signs. All but the first need somebody who helps, and somebody else who was there. */
public enum SigningMode {
    PORTAL,
    IN_PERSON,
    PHONE_READBACK,
    PAPER_SCAN,
    INTERPRETED,
    ASSISTED_MARK;

    public static List<SigningMode> helped() {
        return Arrays.stream(values()).filter(mode -> mode != PORTAL).toList();
    }
}
