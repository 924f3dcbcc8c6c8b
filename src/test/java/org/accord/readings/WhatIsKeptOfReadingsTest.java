package org.accord.readings;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.AccordTest;
import org.accord.casefile.Documents;
import org.accord.decisions.Decisions;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorFile;
import org.accord.programme.OtherRelease;
import org.accord.programme.Releases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is put to the table, what is counted, and in which words an answer was given. */
@AccordTest
class WhatIsKeptOfReadingsTest extends ACaseThatIsRead {

    private static final String PR4 = "indicators/pr4.json";

    @Autowired
    Decisions decisions;

    @Autowired
    Documents documents;

    @Autowired
    Releases releases;

    @Autowired
    LookingBack lookingBack;

    @Autowired
    ApplicationContext context;

    @Test
    void readingsThatSetOffNothingAreCountedForTheNextReview() {
        room.says(file, file.person, "reading", "ql1=4");
        room.says(file, file.person, "reading", "ql1=1");
        room.says(file, file.person, "reading", "ql1=4");
        room.says(file, file.person, "reading", "ql1=4");
        room.says(file, file.practitioner, "observer-reading", "ql3=4");

        assertThat(readings.withoutTrigger(file.id)).isEqualTo(2);
    }

    /** I-7 */
    @Test
    void everyAnswerIsPutToTheTableAndEachDecisionIsKept() {
        room.says(file, file.person, "reading", "ql1=4 pr1=4 pr2=1 pr3=NO_ANSWER");

        var kept = decisions.of(file.id).stream()
                .filter(each -> each.decision().equals(TriggerTable.TABLE))
                .toList();
        assertThat(kept).hasSize(3);
        assertThat(kept)
                .filteredOn(each -> each.matchedRules().contains("T5"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.inputs()).containsEntry("value", 1).containsEntry("type", "PROCESS");
                    assertThat(each.reasons(java.util.Locale.ENGLISH)).isNotEmpty();
                });
        assertThat(room.heard(file, ReadingGiven.class, ReadingGiven::caseFile)).hasSize(1);
    }

    @Test
    void newWordsAreANewSeries() {
        room.says(file, file.person, "reading", "pr4=4");

        OtherRelease.in(context).where(PR4, WhatIsKeptOfReadingsTest::inOtherWords, () -> {
            room.says(file, file.person, "reading", "pr4=2");
            assertThat(room.rules(file))
                    .as("the case file follows the release of before, and its words")
                    .containsExactly("T7");
            jdbc.sql("update accord.case_file set release_id = :release where id = :id")
                    .param("release", releases.inForce().orElseThrow().id())
                    .param("id", file.id.value())
                    .update();
            return room.says(file, file.person, "reading", "pr4=0");
        });

        assertThat(jdbc.sql(
                                "select version from accord.reading where case_file_id = :id and indicator = 'PR4' order by 1")
                        .param("id", file.id.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 1, 902);
        assertThat(room.rules(file)).as("no drop between two wordings").containsExactly("T5", "T7");
        assertThat(lookingBack.series(file.id, file.person))
                .filteredOn(series -> series.indicator().id().equals("PR4"))
                .extracting(series -> series.readings().size())
                .containsExactly(2, 1);
    }

    private static String inOtherWords(String file) {
        Indicator now = IndicatorFile.read(file);
        return IndicatorFile.json(new Indicator(
                now.id(),
                902,
                now.type(),
                now.scale(),
                false,
                now.source(),
                now.licence(),
                "J’ai compris ce qui m’a été dit.",
                "I understood what was said to me.",
                null,
                null,
                "ACTIVE"));
    }

    @Test
    void erasingTakesTheAnswersToo() {
        room.says(file, file.person, "reading", "ql1=1");

        documents.erase(file.id);

        assertThat(values(file)).isEmpty();
    }
}
