package org.accord.referrals;

import java.util.UUID;

public record ReferralId(UUID value) {

    public static ReferralId of(String text) {
        return new ReferralId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
