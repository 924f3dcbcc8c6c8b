package org.accord.codesign;

import org.accord.casefile.CaseFileId;

/** Somebody took a proposal back; its diagram ends. */
public record DesignWithdrawn(CaseFileId file) {}
