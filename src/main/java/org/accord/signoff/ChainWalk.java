package org.accord.signoff;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.accord.casefile.DocumentId;
import org.accord.casefile.Documents.Integrity;
import org.accord.signoff.Verification.BadRow;
import org.accord.signoff.Verification.Fault;
import org.jspecify.annotations.Nullable;

/** Goes along a chain from its first row, and stops believing at the first that does not hold. */
final class ChainWalk {

    private final Chain chain;
    private final Map<Long, String> headsOutside;
    private final Function<DocumentId, Integrity> integrity;

    private long place;
    private String hash;
    private int erasedWords;
    private int erasedSubjects;
    private @Nullable BadRow bad;

    ChainWalk(Chain chain, Map<Long, String> headsOutside, Function<DocumentId, Integrity> integrity) {
        this.chain = chain;
        this.headsOutside = headsOutside;
        this.integrity = integrity;
        this.hash = chain.origin();
    }

    void read(StoredRow row) {
        if (bad != null) {
            return;
        }
        Optional<Fault> fault = fault(row);
        if (fault.isPresent()) {
            bad = new BadRow(place + 1, fault.get());
            return;
        }
        place++;
        hash = row.hash();
        erasedWords += row.wordsErased() ? 1 : 0;
        erasedSubjects += integrity.apply(row.document()) == Integrity.ERASED ? 1 : 0;
    }

    Verification end(Optional<LedgerVerifier.Head> head) {
        if (bad == null) {
            endFault(head).ifPresent(fault -> bad = fault);
        }
        return new Verification(chain, place, erasedWords, erasedSubjects, bad);
    }

    private Optional<Fault> fault(StoredRow row) {
        if (row.row().place() != place + 1) {
            return Optional.of(Fault.MISSING);
        }
        if (!row.unaltered()) {
            return Optional.of(Fault.ALTERED);
        }
        if (!row.row().previousHash().equals(hash)) {
            return Optional.of(Fault.NOT_LINKED);
        }
        if (!headsOutside.getOrDefault(place + 1, row.hash()).equals(row.hash())) {
            return Optional.of(Fault.HEADS_FILE_DIFFERS);
        }
        if (!row.wordsHold()) {
            return Optional.of(Fault.WORDS_ALTERED);
        }
        if (!row.row().saysWhoHelped()) {
            return Optional.of(Fault.HELP_DIFFERS);
        }
        if (!row.scanHolds()) {
            return Optional.of(Fault.SCAN_ALTERED);
        }
        boolean subjectHolds =
                row.row().subjectHash().equals(row.shown()) && integrity.apply(row.document()) != Integrity.ALTERED;
        return subjectHolds ? Optional.empty() : Optional.of(Fault.SUBJECT_ALTERED);
    }

    /** Rows cut off the end leave no gap: only who wrote the end down elsewhere can tell. */
    private Optional<BadRow> endFault(Optional<LedgerVerifier.Head> head) {
        long named = head.map(LedgerVerifier.Head::place).orElse(0L);
        long outside = headsOutside.keySet().stream().max(Long::compare).orElse(0L);
        if (Math.max(named, outside) > place) {
            return Optional.of(new BadRow(place + 1, Fault.MISSING));
        }
        if (named < place || head.isPresent() && !head.get().hash().equals(hash)) {
            return Optional.of(new BadRow(place, Fault.END_DIFFERS));
        }
        return Optional.empty();
    }
}
