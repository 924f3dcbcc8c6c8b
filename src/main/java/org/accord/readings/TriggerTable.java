package org.accord.readings;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.accord.casefile.CaseFileId;
import org.accord.decisions.Answered;
import org.accord.decisions.Decisions;
import org.accord.system.Days;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the table of the case's release says to the questions of a session, and by when it wants it done. */
@Component
class TriggerTable {

    static final String TABLE = "indicator-triggers";

    /** Where no meeting is set, one is: a difference does not wait for ever. */
    private static final int DAYS_TO_A_MEETING = 14;

    private final Decisions decisions;
    private final ObjectProvider<NextMeeting> meetings;
    private final Days days;
    private final Clock clock;

    TriggerTable(Decisions decisions, ObjectProvider<NextMeeting> meetings, Days days, Clock clock) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.days = days;
        this.clock = clock;
    }

    List<Triggers.Cause> causes(CaseFileId caseFile, List<Question> questions) {
        if (questions.isEmpty()) {
            return List.of();
        }
        List<Answered> answers = decisions.decideEach(
                caseFile, TABLE, questions.stream().map(Question::inputs).toList());
        List<Triggers.Cause> causes = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Answered answered = answers.get(i);
            for (int row = 0; row < answered.rows().size(); row++) {
                causes.add(cause(
                        caseFile,
                        questions.get(i),
                        answered.rules().get(row),
                        answered.rows().get(row)));
            }
        }
        return causes;
    }

    private Triggers.Cause cause(CaseFileId caseFile, Question question, String rule, Map<String, Object> said) {
        return new Triggers.Cause(
                (String) said.get("action"),
                due(caseFile, (String) said.get("dueUnit"), ((Number) said.get("dueIn")).intValue()),
                rule,
                question.about(),
                question.hiddenAs(),
                question.safetyItem(),
                (String) said.get("reasonFr"),
                (String) said.get("reasonEn"));
    }

    private Instant due(CaseFileId caseFile, String unit, int dueIn) {
        Instant now = clock.instant();
        return switch (unit) {
            case "BUSINESS_DAYS" -> days.dueInBusinessDays(now, dueIn);
            case "NEXT_MEETING" ->
                meetings.stream()
                        .flatMap(each -> each.of(caseFile).stream())
                        .filter(now::isBefore)
                        .findFirst()
                        .orElse(Days.dueIn(now, DAYS_TO_A_MEETING));
            default -> Days.dueIn(now, dueIn);
        };
    }
}
