package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.MovableClock;
import org.accord.casefile.Consent;
import org.accord.casefile.Consents;
import org.accord.casefile.Purpose;
import org.accord.casefile.ReviewRequests;
import org.accord.delivery.DepartureReported;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;

/**
 * From wherever a case can come, a person's act or a timer leads on; silence agrees to nothing; what was agreed stays
 * agreed. A seeded part of the whole unless {@code -Pthorough}.
 */
@AccordTest
@Import({Walker.class, WhereACaseStands.class})
class EveryStateLeadsOnTest {

    private static final Logger LOG = LoggerFactory.getLogger(EveryStateLeadsOnTest.class);
    private static final boolean THOROUGH = Boolean.getBoolean("accord.thorough");

    @Autowired
    Cases cases;

    @Autowired
    Walker walker;

    @Autowired
    Consents consents;

    @Autowired
    ReviewRequests reviews;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MovableClock clock;

    @AfterEach
    void turnTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void somebodyOrATimerLeadsOnFromEveryStateReached() {
        SignedIn carer = cases.human("Tania Tremblay");
        SignedIn partner = cases.human("Nora Bédard");
        Cases.Case a = cases.open().withCaregiver(carer).withPartner(partner, "Nuit calme");
        List<SignedIn> cast = new ArrayList<>(List.of(a.person, a.practitioner, carer, partner));
        cast.add(cases.human("Sara Roy", Role.SUPERVISOR));
        cast.add(cases.human("Alain Côté", Role.LIAISON_AGENT));
        cast.add(cases.human("Carole Huot", Role.PEER_COMMITTEE));
        cast.add(cases.human("Émile Paré", Role.PEER_COMMITTEE, Role.EXPERT_BY_EXPERIENCE));
        cast.add(cases.human("Viviane Roy", Role.PROGRAM_MANAGER));

        Walker.Walk walk = walker.walk(
                a,
                cast,
                disturbances(a),
                THOROUGH ? new Walker.Limits(5, 2_000, 2, 7) : new Walker.Limits(3, 40, 1, 7));

        LOG.info(
                "Visited {} states in {} steps, the farthest {} steps away; ended {}; asked {}; refused {}",
                walk.states(),
                walk.steps,
                walk.longest,
                walk.endings,
                walk.asked,
                walk.refused);
        assertThat(walk.faults).isEmpty();
        assertThat(walk.states()).isGreaterThan(THOROUGH ? 3000 : 200);
    }

    private List<Walker.Disturbance> disturbances(Cases.Case a) {
        return List.of(
                new Walker.Disturbance("withdraws SERVICE", () -> withdraw(a, Purpose.SERVICE)),
                new Walker.Disturbance("withdraws SHARE_CAREGIVER", () -> withdraw(a, Purpose.SHARE_CAREGIVER)),
                new Walker.Disturbance("withdraws SHARE_PARTNER", () -> withdraw(a, Purpose.SHARE_PARTNER)),
                new Walker.Disturbance("asks for a review", () -> reviews.request(a.id, a.person)),
                new Walker.Disturbance("reports a transfer", () -> events.publishEvent(new DepartureReported(a.id))));
    }

    private void withdraw(Cases.Case a, Purpose purpose) {
        String grantee = consents.current(a.id).stream()
                .filter(consent -> consent.purpose() == purpose)
                .map(Consent::grantee)
                .findFirst()
                .orElse("");
        consents.withdraw(a.id, purpose, grantee, a.person.id());
    }
}
