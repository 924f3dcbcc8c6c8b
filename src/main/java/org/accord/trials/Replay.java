package org.accord.trials;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.accord.drafts.DraftId;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One run of a draft's tables over what was decided in a period.
 *
 * @param contentHash of the draft's files as they were when it began
 * @param until the first moment that is not part of the period
 */
public record Replay(
        ReplayId id,
        DraftId draft,
        String contentHash,
        Instant from,
        Instant until,
        State state,
        AccountId startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        long total,
        long done,
        @Nullable Result kept) {

    /** A run that lost its server is interrupted: what it had counted is not shown, for it is not the whole. */
    public enum State {
        RUNNING,
        DONE,
        STOPPED,
        INTERRUPTED,
        FAILED
    }

    public Optional<Result> result() {
        return Optional.ofNullable(kept);
    }

    public int percent() {
        return total == 0 ? 0 : (int) (100 * done / total);
    }

    /** @param afterwards how the readings went for those whom a relaxation let in */
    public record Result(List<TableReplay> tables, List<Afterwards> afterwards) {}

    /**
     * @param changed whether this is about people for whom the draft would decide otherwise
     * @param people how many answered at least twice
     */
    public record Afterwards(boolean changed, String type, long people, long better, long same, long worse) {}
}
