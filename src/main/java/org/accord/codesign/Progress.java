package org.accord.codesign;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.springframework.stereotype.Component;

/**
 * How far the group is: who is in it, and for its latest words who explained them back and how many answered.
 *
 * @param group how many people there are of each place that the release wants
 * @param understood of those who explained the words back, as they were meant
 * @param understoodHard of these, who read with effort or to whom it was read
 * @param languages in which somebody understood
 * @param answers without those who did not want to answer
 */
public record Progress(
        Map<Slot, Integer> needs,
        Map<Slot, Integer> group,
        int explained,
        int understood,
        int understoodHard,
        Set<String> languages,
        int answers,
        int noAnswers) {

    public static final int UNDERSTOOD = 5;
    public static final int UNDERSTOOD_HARD = 2;
    public static final int LANGUAGES = 2;
    public static final int ANSWERS = 30;

    public boolean quorum() {
        return needs.entrySet().stream().allMatch(need -> group.getOrDefault(need.getKey(), 0) >= need.getValue());
    }

    public boolean explainedEnough() {
        return understood >= UNDERSTOOD && understoodHard >= UNDERSTOOD_HARD && languages.size() >= LANGUAGES;
    }

    public boolean triedEnough() {
        return answers >= ANSWERS;
    }

    @Component
    static class Counting {

        private final Participants participants;
        private final DesignWords words;
        private final ExplainBackRows explainBacks;
        private final PilotRows pilot;

        Counting(Participants participants, DesignWords words, ExplainBackRows explainBacks, PilotRows pilot) {
            this.participants = participants;
            this.words = words;
            this.explainBacks = explainBacks;
            this.pilot = pilot;
        }

        Progress of(IndicatorDesign design) {
            CaseFileId file = design.file();
            String hash = words.current(file).map(DesignWords::hash).orElse("");
            List<ExplainBack> explained = explainBacks.of(file, hash);
            List<ExplainBack> understood =
                    explained.stream().filter(ExplainBack::understood).toList();
            PilotRows.Count count = pilot.count(file, hash);
            return new Progress(
                    design.needs(),
                    group(file, design.needs().keySet()),
                    explained.size(),
                    understood.size(),
                    (int) understood.stream().filter(ExplainBack::hard).count(),
                    understood.stream().map(ExplainBack::language).collect(Collectors.toSet()),
                    count.answers(),
                    count.noAnswers());
        }

        /** By name: whoever only has the role has not said that they take part. */
        private Map<Slot, Integer> group(CaseFileId file, Set<Slot> places) {
            Map<Slot, Integer> group = new EnumMap<>(Slot.class);
            places.forEach(slot -> group.put(slot, 0));
            participants.current(file).forEach(each -> group.computeIfPresent(each.slot(), (slot, n) -> n + 1));
            return group;
        }
    }
}
