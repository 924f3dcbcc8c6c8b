package org.accord.benchmark;

import org.accord.Answers;
import org.accord.casefile.Slot;

/** What is proposed: the carer acts in it, so three people sign. */
final class Plan {

    static final Slot[] SIGNERS = {Slot.PERSON, Slot.LEAD_PRACTITIONER, Slot.CAREGIVER};

    static final String JSON = Answers.plan(
            """
            {"what":"Aide au bain","who":"LEAD_PRACTITIONER","hoursPerWeek":3,"agreement":"AGREED"}""",
            """
            {"what":"Repas du soir","who":"CAREGIVER","hoursPerWeek":5,"agreement":"AGREED"}""");

    private Plan() {}
}
