package org.accord.moves;

import java.util.List;

/**
 * How far a move is.
 *
 * @param left those that have not been looked at yet
 * @param kept those that keep their release, by why and where
 */
public record MoveReport(int moved, int left, List<Kept> kept) {

    public record Kept(CannotMove.Reason reason, String process, String element, int cases) {}

    public int total() {
        return moved + left + kept.stream().mapToInt(Kept::cases).sum();
    }
}
