package org.accord.cycle;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.drafts.DataOfBlocks;
import org.springframework.stereotype.Component;

/** What each building block reads or writes of people, so that whoever draws a diagram knows it. */
@Component
class TouchedData implements DataOfBlocks {

    private static final Map<String, Set<String>> TOUCHED =
            """
            acceptByCommittee    access relaxations
            activateRelease
            applyWithdrawal      consents participants signatures
            askReferral          case referrals
            askReview            case
            closeCaseFile        case signatures relaxations referrals readings
            designFacts          documents participants
            examineCriteria      access relaxations
            fillPlace            documents participants notices
            followUpRound        signatures notices
            inviteReading        readings participants
            lookForAgreement     documents signatures
            moveChange
            moveDesign           documents signatures notices
            noteReferral         referrals
            openActions          documents actions
            openReferral         documents referrals
            openRound            documents signatures participants
            pauseCaseFile        case signatures
            planFacts            documents signatures
            publishIndicator     documents signatures notices
            readingMissed        readings
            recordAppeal         appeals
            recordCommitment     documents
            recordCommittee      documents
            recordConsent        consents
            recordDegree         degrees notices
            recordPartnerConsent consents referrals
            relaxationsToSign    relaxations
            resumeCaseFile       case
            returnFacts          consents documents
            reviewFacts          relaxations readings access
            scheduleReview       timeline
            settleAppeal         appeals notices
            settleMandate        mandates signatures
            settleRelaxations    relaxations documents
            settleTrigger        readings
            stageFacts           documents signatures participants
            tellCycle            case signatures relaxations referrals readings
            transmitReferral     referrals documents
            """
                    .lines()
                    .map(line -> line.strip().split("\\s+"))
                    .collect(Collectors.toUnmodifiableMap(
                            words -> words[0],
                            words -> Set.copyOf(Arrays.asList(words).subList(1, words.length))));

    private final BlockRegistry registry;

    TouchedData(BlockRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Set<String> blocks() {
        return registry.names();
    }

    /** @throws IllegalStateException for a block that nobody has declared */
    @Override
    public Set<String> touched(String block) {
        if (!TOUCHED.containsKey(block)) {
            throw new IllegalStateException("Nobody has said what data " + block + " touches");
        }
        return TOUCHED.get(block);
    }
}
