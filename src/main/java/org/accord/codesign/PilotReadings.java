package org.accord.codesign;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.accord.indicators.IndicatorType;
import org.accord.people.AccountId;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.trials.Suppression;
import org.accord.trials.Suppression.Cell;
import org.accord.trials.Suppression.Line;
import org.accord.trials.Suppression.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Answers to a question that is being tried: by those it is about, or by somebody of the group for them. */
@Service
public class PilotReadings {

    /** Under so many answers the picture of them would point at somebody. */
    private static final int SHOWN_FROM = 10;

    private static final String NO_ANSWER = "NO_ANSWER";

    private final DesignRows rows;
    private final DesignWords words;
    private final WorkingGroup group;
    private final Participants participants;
    private final PilotRows pilot;

    PilotReadings(DesignRows rows, DesignWords words, WorkingGroup group, Participants participants, PilotRows pilot) {
        this.rows = rows;
        this.words = words;
        this.group = group;
        this.participants = participants;
        this.pilot = pilot;
    }

    /** {@code answer} is a number of the scale, or NO_ANSWER. Once each, to the same words. */
    @Transactional
    public void answer(CaseFileId file, String answer, SignedIn by) {
        JsonNode asked = asked(file);
        if (!concerns(type(asked), by)) {
            throw new NotAskedOfYou();
        }
        Integer value = value(answer, type(asked));
        if (!pilot.answered(file, DesignWords.hash(asked), by.id())) {
            throw new AnsweredAlready();
        }
        pilot.add(file, DesignWords.hash(asked), value);
    }

    /** On paper, by telephone or face to face, by somebody whom the group asked. */
    @Transactional
    public void answerOfSomebody(CaseFileId file, String answer, SignedIn by) {
        JsonNode asked = asked(file);
        group.require(file, by);
        pilot.add(file, DesignWords.hash(asked), value(answer, type(asked)));
    }

    public boolean mayAnswer(CaseFileId file, SignedIn me) {
        return rows.find(file).filter(each -> each.state() == DesignState.PILOT).isPresent()
                && words.current(file)
                        .filter(asked ->
                                concerns(type(asked), me) && !pilot.hasAnswered(file, DesignWords.hash(asked), me.id()))
                        .isPresent();
    }

    /** How often each value of the scale was answered; nothing while so few have that it would point at somebody. */
    public Map<Integer, Cell> values(CaseFileId file) {
        return words.current(file)
                .map(asked -> shown(type(asked), pilot.values(file, DesignWords.hash(asked))))
                .orElse(Map.of());
    }

    private static Map<Integer, Cell> shown(IndicatorType type, Map<Integer, Integer> counted) {
        List<Integer> scale =
                IntStream.rangeClosed(type.lowest(), type.highest()).boxed().toList();
        Line line = Suppression.of(scale.stream()
                .map(value -> Long.valueOf(counted.getOrDefault(value, 0)))
                .toList());
        boolean tells = line.total().count() < SHOWN_FROM || line.total().sight() != Sight.SHOWN;
        return tells
                ? Map.of()
                : scale.stream().collect(Collectors.toMap(value -> value, value -> line.cells()
                        .get(value - type.lowest())));
    }

    private JsonNode asked(CaseFileId file) {
        IndicatorDesign design = rows.find(file).orElseThrow(NoSuchDesign::new);
        if (design.state() != DesignState.PILOT) {
            throw new NoTrialNow();
        }
        return words.current(file).orElseThrow();
    }

    private boolean concerns(IndicatorType type, SignedIn me) {
        AccountId account = me.id();
        return type.ofCaregiver()
                ? participants.holdsSomewhere(account, Slot.CAREGIVER)
                : me.has(Role.EXPERT_BY_EXPERIENCE) || participants.holdsSomewhere(account, Slot.PERSON);
    }

    static IndicatorType type(JsonNode words) {
        return IndicatorType.valueOf(words.path("kind").asString());
    }

    private static @Nullable Integer value(String answer, IndicatorType type) {
        if (answer.equals(NO_ANSWER)) {
            return null;
        }
        int value = answer.matches("-?\\d") ? Integer.parseInt(answer) : Integer.MIN_VALUE;
        if (value < type.lowest() || value > type.highest()) {
            throw new AnswerIsMissing();
        }
        return value;
    }
}
