package org.accord.demo;

import java.util.List;
import org.accord.casefile.Slot;
import org.accord.codesign.ExplainBacks.Said;
import org.accord.codesign.ProposingIndicators.Proposal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How a question that people are asked came as far as it is; those days are before today.
 *
 * @param trial null while the group is not complete
 */
record QuestionStory(String who, Proposal proposal, long daysAgo, List<Member> group, @Nullable Trial trial) {

    record Member(String who, Slot slot) {}

    record Trial(
            Does begins,
            Does writes,
            List<Explained> explained,
            Does explains,
            List<Answers> answers,
            List<Answers> answersOfTheirOwn) {}

    record Does(String who, long daysAgo, JsonNode says) {}

    /** What somebody told {@code who}, who is of the group. */
    record Explained(String who, Said said) {}

    record Answers(String who, String answer, int times) {}
}
