package org.accord.signoff;

import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFileId;

/** Rows of the ledger that follow one another: a chain a case file, and one for the programme's releases. */
public record Chain(String name) {

    public static final Chain PROGRAMME = new Chain("programme");

    public static Chain of(CaseFile file) {
        return file.kind() == CaseFile.Kind.PROGRAMME ? PROGRAMME : of(file.id());
    }

    public static Chain of(CaseFileId caseFile) {
        return new Chain("case-file:" + caseFile);
    }

    /** What the first row follows. */
    String origin() {
        return Sha256.of(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
