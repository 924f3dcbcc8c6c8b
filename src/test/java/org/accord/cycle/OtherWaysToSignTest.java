package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.decisions.Decisions;
import org.accord.inbox.Notices;
import org.accord.people.Proof;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.signoff.AccessBarriers;
import org.accord.signoff.AssistedId;
import org.accord.signoff.AssistedRequest;
import org.accord.signoff.AssistedSettling;
import org.accord.signoff.AssistedSignings;
import org.accord.signoff.Round;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SigningMode;
import org.accord.system.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the case, and the people in it, make of an answer that is given with help. */
@AccordTest
class OtherWaysToSignTest {

    private static final SlotKey PERSON = new SlotKey(Slot.PERSON, 1);

    @Autowired
    Cases cases;

    @Autowired
    AssistedSignings assisted;

    @Autowired
    AssistedSettling settling;

    @Autowired
    AccessBarriers barriers;

    @Autowired
    Notices notices;

    @Autowired
    Decisions decisions;

    private Cases.Case aCase;
    private SignedIn witness;

    @BeforeEach
    void aPlanIsToBeSigned() {
        aCase = cases.open().goesOnTo("userTask_plan");
        aCase.goesOn();
        witness = cases.human("Wanda Roy", Role.PEER_COMMITTEE);
    }

    @Test
    void theCaseGoesOnWhenTheWitnessConfirmsAndNotBefore() {
        aCase.signs(aCase.practitioner);
        AssistedId asked = asked();
        assertThat(aCase.taskKeys()).contains("userTask_sign");
        assertThat(told(witness)).containsExactly("witness.PENDING");
        assertThat(told(aCase.person)).contains("assisted.PENDING");

        Actor.as("test", () -> settling.confirm(asked, witness, Proof.FRESH));

        assertThat(aCase.taskKeys()).doesNotContain("userTask_sign");
        assertThat(told(witness)).isEmpty();
        assertThat(told(aCase.person)).contains("assisted.CONFIRMED").doesNotContain("assisted.PENDING");
    }

    @Test
    void aWitnessOfWhatHasChangedIsToldThatNobodyWaitsForThem() {
        AssistedId asked = asked();
        Actor.as("test", () -> settling.withdraw(asked, aCase.practitioner));

        assertThat(told(witness)).containsExactly("witness.WITHDRAWN");
        assertThat(aCase.taskKeys()).contains("userTask_sign");
    }

    @Test
    void whoeverCannotSignThisWayBringsThoseWhomTheTableNamesAndEndsNothing() {
        SignedIn agent = cases.human("Kim Roy", Role.LIAISON_AGENT);
        Round round = aCase.round();

        Actor.as("test", () -> barriers.say(round.id(), PERSON, aCase.person));

        assertThat(told(aCase.practitioner)).contains("offerOtherMode");
        assertThat(told(agent)).contains("offerOtherMode");
        assertThat(decisions.of(aCase.id).get(0).decision()).isEqualTo("signoff-escalation");
        assertThat(aCase.round().id()).isEqualTo(round.id());
        assertThat(aCase.taskKeys()).contains("userTask_sign");
    }

    private AssistedId asked() {
        Round round = aCase.round();
        AssistedRequest request = new AssistedRequest(
                round.id(),
                PERSON,
                aCase.person.id(),
                aCase.practitioner,
                witness.id(),
                SigningMode.IN_PERSON,
                SignDecision.SIGNED,
                JsonNodeFactory.instance.objectNode(),
                "",
                true,
                null,
                round.facts().subjectHash(),
                UUID.randomUUID(),
                Locale.FRENCH,
                Proof.FRESH);
        return Actor.as("test", () -> assisted.ask(request)).id();
    }

    private List<String> told(SignedIn who) {
        return notices.unread(who.id()).stream().map(Notices.Notice::key).toList();
    }
}
