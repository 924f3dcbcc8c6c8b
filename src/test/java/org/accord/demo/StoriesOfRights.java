package org.accord.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.accord.casefile.Access;
import org.accord.casefile.Consent;
import org.accord.casefile.ConsentState;
import org.accord.casefile.Consents;
import org.accord.casefile.Mandate;
import org.accord.casefile.MandateStatus;
import org.accord.casefile.Mandates;
import org.accord.casefile.Purpose;
import org.accord.casefile.Relaxations;
import org.accord.indicators.Standpoint;
import org.accord.readings.LookingBack;
import org.accord.readings.Reading;
import org.accord.signoff.RoundSlot;
import org.accord.signoff.SlotState;
import org.accord.system.Days;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Relaxations, consents, mandates, and what people say of their lives. */
abstract class StoriesOfRights extends TheDemo {

    @Autowired
    Relaxations relaxations;

    @Autowired
    Consents consents;

    @Autowired
    Mandates mandates;

    @Autowired
    Access access;

    @Autowired
    LookingBack lookingBack;

    @Autowired
    StoryClock clock;

    @Test
    void aRelaxationIsInForceAndAPlanIsSignedWithAReservation() {
        assertThat(relaxations.active(file("therese").id())).hasSize(1);
        assertThat(rounds("therese").stream().flatMap(round -> round.slots().stream()))
                .extracting(RoundSlot::state)
                .contains(SlotState.SIGNED_WITH_RESERVATION);
    }

    @Test
    void aRelaxationEndsWithinAWeek() {
        assertThat(relaxations.active(file("therese").id())).singleElement().satisfies(relaxation -> assertThat(
                        relaxation.to())
                .isBetween(Days.today(clock), Days.today(clock).plusDays(7)));
    }

    @Test
    void somebodyHasSaidForAYearHowThingsAreAndOnceDidNotWantToAnswer() {
        List<LookingBack.Series> seen = lookingBack.series(file("adrienne").id(), signedIn("adrienne"));
        List<Reading> walking = readings(seen, "CH3");

        assertThat(Duration.between(
                        walking.get(0).at(), walking.get(walking.size() - 1).at()))
                .isGreaterThan(Duration.ofDays(240));
        assertThat(walking).extracting(Reading::standpoint).contains(Standpoint.PERSON, Standpoint.OBSERVER);
        assertThat(readings(seen, "QL4").stream().filter(each -> each.standpoint() == Standpoint.PERSON))
                .hasSize(5)
                .filteredOn(each -> each.value() == null)
                .hasSize(1);
    }

    @Test
    void whatTwoPeopleSeeDifferentlyIsToBeTalkedAboutAndSaysWhy() {
        assertThat(lookingBack.triggers(file("adrienne").id(), signedIn("adrienne")))
                .filteredOn(trigger -> trigger.action().equals("DIVERGENCE_CONVERSATION"))
                .singleElement()
                .satisfies(trigger ->
                        assertThat(trigger.reasons().get(0).french()).contains("ne voyez pas la même chose"));
        assertThat(waiting("adrienne")).contains("userTask_twoReadings");
        assertThat(stage("adrienne")).isEqualTo("delivery");
    }

    @Test
    void consentsAreWithdrawnAndThePractitionerLooksAgainAtWhatThePartnerDid() {
        assertThat(consents.current(file("gilles").id()))
                .filteredOn(consent -> consent.purpose() == Purpose.SHARE_PARTNER)
                .extracting(Consent::state)
                .containsExactly(ConsentState.WITHDRAWN);
        assertThat(waiting("gilles")).contains("userTask_planWithoutPartner");
        assertThat(consents.active(file("adrienne").id(), Purpose.RESEARCH, "")).isFalse();
    }

    @Test
    void aMandateIsInForceAndAStoryIsClosedToOneOfTheStaff() {
        assertThat(mandates.of(file("aurore").id()))
                .extracting(Mandate::status)
                .containsExactly(MandateStatus.IN_FORCE);
        assertThat(access.mayRead(signedIn("kevin"), file("aurore").id(), "story"))
                .isFalse();
        assertThat(access.mayRead(signedIn("nadia"), file("aurore").id(), "story"))
                .isTrue();
    }

    private static List<Reading> readings(List<LookingBack.Series> seen, String indicator) {
        return seen.stream()
                .filter(each -> each.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow()
                .readings();
    }
}
