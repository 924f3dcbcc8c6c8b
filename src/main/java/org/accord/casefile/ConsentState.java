package org.accord.casefile;

public enum ConsentState {
    ACTIVE,
    REFUSED,
    WITHDRAWN,
    EXPIRED
}
