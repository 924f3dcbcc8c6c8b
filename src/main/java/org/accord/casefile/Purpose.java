package org.accord.casefile;

public enum Purpose {
    SERVICE,
    SHARE_CAREGIVER,
    SHARE_PARTNER,
    PEER_INVOLVEMENT,
    RESEARCH,
    CONTACT_CHANNEL
}
