package org.accord.casefile;

public record ProposedRelaxation(
        CaseFileId caseFile,
        String criterion,
        String criterionClass,
        String gap,
        String ground,
        int days,
        String safeguard,
        String coSign) {}
