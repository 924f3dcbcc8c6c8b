package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accord.Answers;
import org.accord.casefile.Slot;
import org.accord.people.SignedIn;
import org.accord.readings.AnyTimeReadings;
import org.accord.system.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is set off by how people say things are, whenever they say it. */
abstract class ReadingRules extends Rules {

    private static final String TABLE = "indicator-triggers";

    @Autowired
    AnyTimeReadings readings;

    @Test
    void whoDoesNotFeelSafeIsSpokenWith() {
        Company company = company().goesOnTo("userTask_access");

        says(company, "{\"ql1\":\"1\"}");

        setsOff(company, TABLE, "T1");
        company.a.task("userTask_safetyConversation");
    }

    @Test
    void whatGetsWorseDoesNotMoveOrIsMissingIsLookedAtAnew() {
        Company company = looksAt("CH1", "CH2", "QL3");

        says(company, "{\"ch1\":\"-1\",\"ch2\":\"0\",\"ql3\":\"1\"}");
        setsOff(company, TABLE, "T2", "T4");
        says(company, "{\"ch2\":\"0\"}");

        setsOff(company, TABLE, "T3");
        company.a.confirms().task("userTask_reading");
    }

    @Test
    void whoIsNotHeardIsAskedBySomebodyElseAndTheTeamIsHelped() {
        Company company = company().goesOnTo("userTask_access");

        says(company, "{\"pr1\":\"4\",\"pr2\":\"1\"}");
        setsOff(company, TABLE, "T5");
        says(company, "{\"pr1\":\"2\",\"pr2\":\"1\"}");

        setsOff(company, TABLE, "T6", "T7");
        assertThat(company.a.taskKeys()).contains("userTask_check", "userTask_circle");
    }

    @Test
    void aCarerWhoCannotGoOnIsLookedAfter() {
        Company company = withCaregiver(company().goesOnTo("userTask_access"));

        says(company, company.the(Slot.CAREGIVER), "caregiver-reading", "{\"cg1\":\"1\",\"cg3\":\"0\"}");

        setsOff(company, TABLE, "T8", "T8b");
        company.a.task("userTask_caregiverReview");
    }

    @Test
    void twoWhoSeeItOtherwiseTalkAboutIt() {
        Company company = looksAt("QL3");
        says(company, "{\"ql3\":\"2\"}");

        says(company, company.a.practitioner, "observer-reading", "{\"ql3\":\"4\"}");

        setsOff(company, TABLE, "T9");
        company.a.task("userTask_twoReadings");
    }

    @Test
    void whoDidNotAnswerTwiceIsAskedAnotherWay() {
        Company company = company().goesOnTo("userTask_reading");
        engine.timePasses(company.a.id, 14);
        company.a.looksAgain().confirms();
        company.does("userTask_review", Answers.review("CONTINUE")).agrees();
        engine.timePasses(company.a.id, 91);
        company.a.confirms();

        engine.timePasses(company.a.id, 14);

        setsOff(company, TABLE, "T10");
        company.a.task("userTask_askAnotherWay");
    }

    @Test
    void whoseHopesCameTrueTwiceIsOfferedToFinishUnlessSomethingStillWeighs() {
        Company company = looksAt("CH1");
        says(company, "{\"ch1\":\"1\"}");
        says(company, "{\"ch1\":\"1\"}");
        setsOff(company, TABLE, "T11");
        company.a.task("userTask_closureOffer");

        says(company, "{\"ch1\":\"1\",\"pr3\":\"0\"}");

        setsOff(company, TABLE, "T12");
        assertThat(company.a.taskKeys()).doesNotContain("userTask_closureOffer");
    }

    /** Carrying out a plan, with these as what matters very much. */
    private Company looksAt(String... indicators) {
        String rows = Arrays.stream(indicators)
                .map("{\"indicator\":\"%s\",\"importance\":\"3\"}"::formatted)
                .collect(Collectors.joining(","));
        return company()
                .writing("outcome-set", "{\"aspiration\":\"Rester chez moi.\",\"indicators\":[" + rows + "]}")
                .goesOnTo("userTask_delivery");
    }

    private void says(Company company, String answers) {
        says(company, company.a.person, "reading", answers);
    }

    private void says(Company company, SignedIn who, String form, String answers) {
        ObjectNode content = readings.prefilled(readings.form(company.a.id, form, who), company.a.id, who)
                .deepCopy()
                .asObject();
        content.removeIf(value -> value.isString() && value.asString().isEmpty());
        content.setAll(JsonMapper.shared().readTree(answers).asObject());
        assertThat(Actor.as("test", () -> readings.give(company.a.id, form, content, UUID.randomUUID(), who)))
                .isEmpty();
    }
}
