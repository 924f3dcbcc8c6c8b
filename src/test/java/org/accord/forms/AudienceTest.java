package org.accord.forms;

import static org.accord.forms.FormsOfTheCycleTest.form;
import static org.accord.forms.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AudienceTest {

    private static final Predicate<Set<String>> PRACTITIONER = audience -> audience.contains("LEAD_PRACTITIONER");
    private static final Predicate<Set<String>> PERSON = audience -> audience.contains("PERSON");
    private static final Predicate<Set<String>> CAREGIVER = audience -> audience.contains("CAREGIVER");

    private final FormSchema reading = form("reading");
    private final JsonNode answers = json("{'ql1':'1','pr1':'0','pr7':'4','ql3':'2','sharePractitioner':false}");

    @Test
    void whatIsSaidOfHowOneWasTreatedDoesNotReachWhomItIsAbout() {
        assertThat(Audience.seen(reading, answers, PERSON)).isEqualTo(answers);
        assertThat(Audience.seen(reading, answers, PRACTITIONER))
                .isEqualTo(json("{'ql1':'1','ql3':'2','sharePractitioner':false}"));
    }

    @Test
    void unlessThePersonSaidYesWithTheAnswer() {
        JsonNode shared = json("{'pr1':'0','sharePractitioner':true}");

        assertThat(Audience.seen(reading, shared, PRACTITIONER)).isEqualTo(shared);
        assertThat(Audience.seen(reading, shared, CAREGIVER)).isEqualTo(json("{}"));
    }

    @Test
    void whoDoesNotSeeAnAnswerIsNotAskedForItAndTheFormStaysTheOneThatWasDrawn() {
        FormSchema asked = Audience.asked(reading, CAREGIVER);

        assertThat(asked.properties("indicator").keySet())
                .doesNotContain("ql1", "pr1", "pr7")
                .contains("ql3", "ch1");
        assertThat(asked.json()).doesNotContain("Group_process");
        assertThat(asked.hash()).isEqualTo(reading.hash());
        assertThat(asked.id()).isEqualTo(reading.id());
    }

    @Test
    void whoWritesOverADocumentLeavesWhatTheyDoNotSee() {
        assertThat(Audience.kept(reading, answers, json("{'ql3':'4'}"), PRACTITIONER))
                .isEqualTo(json("{'ql3':'4','pr1':'0','pr7':'4'}"));
    }

    @Test
    void everyItemOfProcessAndSafetyInEveryFormSaysWhomItIsFor() throws Exception {
        FormsOfTheCycleTest.forms().map(FormsOfTheCycleTest::form).forEach(form -> {
            JsonNode everything = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            form.properties("indicator").keySet().forEach(key -> ((tools.jackson.databind.node.ObjectNode) everything)
                    .put(key, "1"));
            assertThat(Audience.seen(form, everything, PRACTITIONER).propertyNames())
                    .as(form.id())
                    .noneMatch(key -> key.startsWith("pr") || key.startsWith("cg"));
            assertThat(Audience.seen(form, everything, CAREGIVER).propertyNames())
                    .as(form.id())
                    .noneMatch(key -> key.startsWith("pr") || key.equals("ql1"));
        });
    }

    @Test
    void anAudienceForAPartOfAListIsRefusedBecauseItWouldNotBeKept() {
        String list = "{'type':'dynamiclist','path':'rows','isRepeating':true,'components':["
                + "{'type':'textfield','key':'a','label':'A','properties':{'audience':'PERSON'}}]}";

        assertThatThrownBy(() -> Json.form(list)).isInstanceOf(FormNotAllowed.class);
    }

    @Test
    void aReadingOpensEmptyWhateverWasAnsweredTheLastTime() {
        assertThat(Prefill.prefill(reading, kind -> java.util.Optional.of(answers)))
                .isEqualTo(json("{}"));
    }
}
