package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.accord.AccordTest;
import org.accord.Trail;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every way out of every task of the diagrams, and every event at its border. Run as a whole, it ends by asking of
 * each flow whether somebody took it: a way that nobody tests is named.
 */
@AccordTest
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class EveryWayTest {

    /** The ledger's round closes before the engine has counted the last signature, unless several sign at one instant. */
    private static final Set<String> BY_CHANCE = Set.of("flow_sign_closed");

    @Nested
    class Welcoming extends WelcomeWays {}

    @Nested
    class Access extends AccessWays {}

    @Nested
    class Relaxing extends RelaxationWays {}

    @Nested
    class RelaxingTogether extends RelaxationsTogetherWays {}

    @Nested
    class Elsewhere extends ElsewhereWays {}

    @Nested
    class Committee extends CommitteeWays {}

    @Nested
    class WritingTogether extends AuthoringWays {}

    @Nested
    class Delivering extends DeliveryWays {}

    @Nested
    class Reviewing extends ReviewWays {}

    @Nested
    class Pausing extends PauseWays {}

    @Nested
    class ComingBack extends ReturnWays {}

    @Nested
    class Departing extends DepartureWays {}

    @Nested
    class Standing extends StandingWays {}

    @Nested
    class OutsideThePlan extends OutsideWays {}

    @Nested
    class SigningOff extends SignOffWays {}

    @Nested
    class NotAgreeing extends DisagreementWays {}

    @Nested
    class Silence extends SilenceWays {}

    @Nested
    class TalkingItOver extends DivergenceWays {}

    @Nested
    class Peers extends PeerCommitteeWays {}

    @Nested
    class AnotherLook extends AppealWays {}

    @Nested
    class Together extends TogetherWays {}

    @Nested
    class Referring extends ReferralWays {}

    @Nested
    class HeardEverywhere extends HeardEverywhereWays {}

    @Nested
    class WhatReadingsSetOff extends TriggerWays {}

    @Nested
    class EndingAStage extends StageCheckWays {}

    @Nested
    class ChangingARule extends RuleChangeWays {}

    @Nested
    class WritingAnIndicator extends IndicatorWays {}

    @Nested
    @Order(Integer.MAX_VALUE)
    class NoWayIsLeftOut {

        @Autowired
        Trail trail;

        @TestFactory
        Stream<DynamicTest> someCaseTook() {
            return DiagramFile.all().flatMap(this::flows);
        }

        private Stream<DynamicTest> flows(DiagramFile diagram) {
            String process = diagram.every(Process.class).iterator().next().getId();
            return diagram.every(SequenceFlow.class).stream()
                    .map(SequenceFlow::getId)
                    .filter(flow -> !BY_CHANCE.contains(flow))
                    .map(flow -> DynamicTest.dynamicTest(flow, () -> assertThat(trail.took(process, flow))
                            .as("some test takes %s of %s", flow, process)
                            .isTrue()));
        }
    }
}
