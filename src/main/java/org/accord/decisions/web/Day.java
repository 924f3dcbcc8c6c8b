package org.accord.decisions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.accord.decisions.DecisionRecord;
import org.accord.decisions.DecisionWords.Said;
import org.accord.system.Days;

/** What was decided on a day, the latest first; what one table was asked in a row stands together. */
public record Day(LocalDate day, List<Group> groups) {

    public record Line(DecisionRecord record, List<String> reasons, List<Said> inputs, List<List<Said>> answers) {}

    /** @param fresh among the latest of all, and read at once */
    public record Group(String decision, boolean fresh, List<Line> lines) {

        public Instant at() {
            return lines.get(0).record().decidedAt();
        }
    }

    /** @param open how many of the latest are read at once */
    static List<Day> of(List<Line> latestFirst, int open) {
        List<Day> days = new ArrayList<>();
        for (Line line : latestFirst) {
            LocalDate day = Days.dayOf(line.record().decidedAt());
            if (days.isEmpty() || !days.get(days.size() - 1).day.equals(day)) {
                days.add(new Day(day, new ArrayList<>()));
            }
            List<Group> groups = days.get(days.size() - 1).groups;
            String decision = line.record().decision();
            if (groups.isEmpty() || !groups.get(groups.size() - 1).decision.equals(decision)) {
                boolean fresh =
                        days.stream().mapToInt(each -> each.groups.size()).sum() < open;
                groups.add(new Group(decision, fresh, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).lines.add(line);
        }
        return days;
    }
}
