package org.accord.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.decisions.DecisionTableUnderTest.Answer;
import org.junit.jupiter.api.Test;

class RequiredSignatoriesTest extends DecisionTableContract {

    private static final String CASE =
            "ACCESS_RELAXATION SHARED_PORTRAIT OUTCOME_SET PLAN AMENDMENT REVIEW REFERRAL CLOSURE";

    private static final String TEXTS_THAT_DECIDE = "ACCESS_RELAXATION PLAN AMENDMENT REVIEW REFERRAL CLOSURE";

    RequiredSignatoriesTest() {
        super(
                "required-signatories",
                new InputGrid()
                        .with("subject", CASE + " INDICATOR_SET RULE_CHANGE")
                        .with("representation", "NONE IN_SCOPE MINOR_UNDER_14 MINOR_14_PLUS")
                        .with("degree", "0 1 2 3")
                        .with("personAgreesToRepresentative", "true false")
                        .with("caregiverHasTasks", "true false")
                        .with("partnerDelivers", "true false")
                        .with(
                                "coSign",
                                "NONE PERSON,LEAD_PRACTITIONER PERSON,LEAD_PRACTITIONER,LIAISON_AGENT"
                                        + " LIAISON_AGENT,PROGRAM_MANAGER,SUPERVISOR,PEER_COMMITTEE")
                        .with("proposedByStaff", "true false"),
                "slot",
                "mode",
                "count");
    }

    @Override
    String domain() {
        String rest = "false false false NONE false";
        return String.join(
                "\n",
                each(TEXTS_THAT_DECIDE, "R1-$ | $ NONE 0 " + rest + " | PERSON REQUIRED 1"),
                each("SHARED_PORTRAIT OUTCOME_SET", "R1b-$ | $ NONE 2 " + rest + " | PERSON REQUIRED 1"),
                each("SHARED_PORTRAIT OUTCOME_SET", "R1c-$ | $ NONE 1 " + rest + " | PERSON VIEW_SOUGHT 1"),
                each(CASE, "R2-$-IN_SCOPE | $ IN_SCOPE 2 " + rest + " | REPRESENTATIVE REQUIRED 1"),
                each(CASE, "R2-$-MINOR_UNDER_14 | $ MINOR_UNDER_14 2 " + rest + " | REPRESENTATIVE REQUIRED 1"),
                each(CASE, "R3-$-IN_SCOPE | $ IN_SCOPE 0 " + rest + " | PERSON VIEW_SOUGHT 1"),
                each(CASE, "R3-$-MINOR_UNDER_14 | $ MINOR_UNDER_14 0 " + rest + " | PERSON VIEW_SOUGHT 1"),
                each(CASE, "R4-$ | $ MINOR_14_PLUS 0 " + rest + " | PERSON REQUIRED 1"),
                each(CASE, "R5-$ | $ MINOR_14_PLUS 0 true false false NONE false | REPRESENTATIVE INVITED 1"),
                each(CASE, "R6-$ | $ NONE 0 " + rest + " | LEAD_PRACTITIONER REQUIRED 1"),
                each("PLAN AMENDMENT", "R7-$ | $ NONE 2 false true false NONE false | CAREGIVER REQUIRED 1"),
                each("PLAN AMENDMENT REFERRAL", "R8-$ | $ NONE 2 false false true NONE false | PARTNER_ORG REQUIRED 1"),
                """
                R9    | REFERRAL NONE 2 false false false NONE false | LIAISON_AGENT REQUIRED 1
                R10-A | ACCESS_RELAXATION NONE 2 false false false PERSON,LEAD_PRACTITIONER,LIAISON_AGENT false | LIAISON_AGENT REQUIRED 1
                R10-M | ACCESS_RELAXATION NONE 2 false false false PERSON,LEAD_PRACTITIONER,PROGRAM_MANAGER false | PROGRAM_MANAGER REQUIRED 1
                R10-S | ACCESS_RELAXATION NONE 2 false false false PERSON,LEAD_PRACTITIONER,SUPERVISOR false | SUPERVISOR REQUIRED 1
                R10-C | ACCESS_RELAXATION NONE 2 false false false PERSON,LEAD_PRACTITIONER,PEER_COMMITTEE false | PEER_COMMITTEE REQUIRED 1
                R11   | CLOSURE NONE 2 false false false NONE true | SUPERVISOR REQUIRED 1
                R12-E | INDICATOR_SET NONE 0 false false false NONE false | EXPERT_BY_EXPERIENCE REQUIRED 2
                R12-G | INDICATOR_SET NONE 0 false false false NONE false | CAREGIVER REQUIRED 1
                R12-L | INDICATOR_SET NONE 0 false false false NONE false | LEAD_PRACTITIONER REQUIRED 2
                R12-X | INDICATOR_SET NONE 0 false false false NONE false | EVALUATOR REQUIRED 1
                R12-M | INDICATOR_SET NONE 0 false false false NONE false | PROGRAM_MANAGER INVITED 1
                R13-M | RULE_CHANGE NONE 0 false false false NONE false | PROGRAM_MANAGER REQUIRED 1
                R13-L | RULE_CHANGE NONE 0 false false false NONE false | LEAD_PRACTITIONER REQUIRED 2
                R13-E | RULE_CHANGE NONE 0 false false false NONE false | EXPERT_BY_EXPERIENCE REQUIRED 2
                R13-X | RULE_CHANGE NONE 0 false false false NONE false | EVALUATOR INVITED 1
                """);
    }

    private static String each(String subjects, String row) {
        return Stream.of(subjects.split(" "))
                .map(subject -> row.replace("$", subject))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void exactlyTheSlotsOfTheDomainAreAskedOnEveryCombination() {
        points().forEach(point -> assertThat(slots(point)).as("%s", point).isEqualTo(SlotsOfTheDomain.of(point)));
    }

    @Test
    void noSlotIsAskedTwiceForTheSameText() {
        points().forEach(point -> assertThat(ask(point))
                .extracting(answer -> answer.text("slot"))
                .as("%s", point)
                .doesNotHaveDuplicates());
    }

    private Set<String> slots(Map<String, Object> point) {
        List<Answer> answers = ask(point);
        return answers.stream()
                .map(a -> a.text("slot") + " " + a.text("mode") + " " + a.number("count"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
