package org.accord.cycle;

import org.accord.signoff.SignDecision;
import org.junit.jupiter.api.Test;

/** Who must sign what people are asked, and what a refusal leads to. */
abstract class IndicatorRules extends IndicatorSteps {

    @Test
    void thoseConcernedSignWhatPeopleAreAskedAndOneRefusalMakesItADraftAgain() {
        asked("Je dors assez.");

        file.answers(researcher, SignDecision.REFUSED, "Trop vague.");

        setsOff(file, "required-signatories", "R12-E", "R12-G", "R12-L", "R12-X", "R12-M");
        setsOff(file, "signoff-escalation", "E0-INDICATOR_SET");
    }
}
