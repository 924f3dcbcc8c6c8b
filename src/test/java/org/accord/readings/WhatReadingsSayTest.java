package org.accord.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.decisions.Decisions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is an answer and what is none, and who says it. */
@AccordTest
class WhatReadingsSayTest extends ACaseThatIsRead {

    @Autowired
    Decisions decisions;

    @Test
    void refusingToAnswerIsNoNumberAndSetsOffNothing() {
        room.says(file, file.person, "reading", "ql1=NO_ANSWER pr1=NO_ANSWER");

        assertThat(values(file)).containsExactly("PERSON null", "PERSON null");
        assertThat(room.rules(file)).isEmpty();
        assertThat(decisions.of(file.id)).noneMatch(each -> each.decision().equals(TriggerTable.TABLE));
        assertThat(readings.withoutTrigger(file.id)).isEqualTo(1);
    }

    @Test
    void whatIsLeftBlankWasNotAnsweredAndIsNoRefusal() {
        room.says(file, file.person, "reading", "ql1= pr1=NO_ANSWER pr2=3");

        assertThat(indicators(file)).containsExactly("PR1 null", "PR2 3");
    }

    @Test
    void whatIsLeftBlankNeitherBreaksARunNorExtendsItAndMakesNoGap() {
        room.agrees(file, "CH1=2 QL3=2");
        room.says(file, file.person, "reading", "ch1=0 ql3=3");
        room.says(file, file.person, "reading", "ch1= ql3= pr1=4");
        room.says(file, file.practitioner, "observer-reading", "ql3= ch1=");
        assertThat(room.rules(file)).isEmpty();

        room.says(file, file.person, "reading", "ch1=0 ql3=3");

        assertThat(room.rules(file)).containsExactly("T3");
    }

    @Test
    void whoeverSendsAnEmptyFormWasNotSilentAndSaidNothing() {
        for (int i = 0; i < 2; i++) {
            readings.invite(file.id);
            room.says(file, file.person, "reading", "ql1= pr1=");
            clock.forward(Duration.ofDays(14));
            missed();
        }

        assertThat(values(file)).isEmpty();
        assertThat(room.rules(file)).isEmpty();
        assertThat(readings.withoutTrigger(file.id)).isZero();
    }

    @Test
    void howOneWasTreatedIsNotKeptWhereThePractitionerHelpedToSayIt() {
        room.says(file, file.person, "reading", "pr1=0 ql1=4 helper=LEAD_PRACTITIONER");

        assertThat(values(file)).containsExactly("PERSON 4");
        assertThat(room.rules(file)).isEmpty();
    }

    @Test
    void nobodyElseSpeaksOfHowThePersonWasTreated() {
        room.says(file, file.practitioner, "observer-reading", "pr1=0 ql3=2");

        assertThat(values(file)).containsExactly("OBSERVER 2");
    }

    private java.util.List<String> indicators(Cases.Case of) {
        return jdbc.sql(
                        """
                        select indicator || ' ' || coalesce(value::text, 'null') from accord.reading
                        where case_file_id = :id order by indicator
                        """)
                .param("id", of.id.value())
                .query(String.class)
                .list();
    }
}
