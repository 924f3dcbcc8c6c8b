package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.Visitor;
import org.accord.casefile.CaseFile;
import org.accord.casefile.Consents;
import org.accord.casefile.Purpose;
import org.accord.casefile.Reopening;
import org.accord.people.Accounts;
import org.accord.system.Actor;
import org.accord.system.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

abstract class ReturnWays extends Ways {

    @Autowired
    Reopening reopening;

    @Autowired
    Consents consents;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    @Test
    void whoeverComesBackWithinHalfAYearIsNotWelcomedTwice() {
        Cases.Case a = closed();

        engine.timePasses(a.id, 180);
        comesBack(a);

        waits(a, "userTask_access");
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.OPEN);
        assertThat(stage(a)).isEqualTo("access");
    }

    @Test
    void whoeverComesBackLaterIsWelcomedAgain() {
        Cases.Case a = closed();

        engine.timePasses(a.id, 181);
        comesBack(a);

        waits(a, "userTask_welcome");
    }

    @Test
    void whoeverRefusedTheServiceIsAskedAgain() {
        Cases.Case a = cases.openAt("userTask_serviceConsent");
        a.does(a.person, "userTask_serviceConsent", Answers.NO_CONSENT);

        comesBack(a);

        waits(a, "userTask_welcome");
    }

    @Test
    void aPauseInTheSecondCycleKnowsNothingOfTheFirst() {
        Cases.Case a = closed();
        engine.timePasses(a.id, 1);
        comesBack(a);
        a.goesOnTo("userTask_story");

        Actor.as("test", () -> consents.withdraw(a.id, Purpose.SERVICE, "", a.person.id()));
        a.does(a.practitioner, "userTask_exitConversation", """
                {"conversation":"HELD"}""");
        a.does(a.person, "userTask_paused", PauseWays.RETURN).does(a.person, "userTask_consentAgain", Answers.CONSENT);

        waits(a, "userTask_story");
    }

    @Test
    void theButtonOnTheirOwnPageBringsThePersonBack() {
        Cases.Case a = closed();
        String page = "/case-files/" + a.id;
        Visitor person = Visitor.signedIn(
                port, accounts.find(a.person.id()).orElseThrow().signInName(), Cases.PASSWORD);
        Matcher button = Pattern.compile("action=\"(" + page + "/return)\"")
                .matcher(person.get(page).body());
        assertThat(button.find()).isTrue();

        var pressed = person.post(button.group(1));

        assertThat(pressed.statusCode()).isEqualTo(302);
        assertThat(person.follow(pressed).body()).doesNotContain(page + "/return");
        waits(a, "userTask_access");
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.OPEN);
    }

    @Test
    void nobodyComesBackForThePersonAndNobodyTwice() {
        Cases.Case a = closed();

        assertThatThrownBy(() -> Actor.as("test", () -> reopening.reopen(a.id, a.practitioner)))
                .isInstanceOf(Refusal.class);
        comesBack(a);
        assertThatThrownBy(() -> comesBack(a)).isInstanceOf(Refusal.class);
        assertThat(caseFiles.stages(a.id).stream().filter(visit -> visit.left() == null))
                .hasSize(1);
    }

    private void comesBack(Cases.Case a) {
        Actor.as("test", () -> reopening.reopen(a.id, a.person));
    }

    private Cases.Case closed() {
        Cases.Case a = cases.openAt("userTask_closure");
        a.does(a.person, "userTask_closure", Answers.CLOSURE).signs(a.person, a.practitioner);
        hasEnded(a, "CLOSED");
        return a;
    }
}
