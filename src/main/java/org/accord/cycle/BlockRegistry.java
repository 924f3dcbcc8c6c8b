package org.accord.cycle;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.accord.guard.BuildingBlocks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The building blocks by the names that diagrams call. The engine starts with the map empty, because the blocks
 * themselves need the engine; it is filled before the first case moves.
 */
@Component
class BlockRegistry implements SmartInitializingSingleton, BuildingBlocks {

    static final Set<String> INPUTS = Set.of(
            Names.CASE_FILE,
            Names.SUBJECT,
            Names.ITEM,
            Names.SIGN_OFF_OUTCOME,
            "purpose",
            "grantee",
            "decision",
            "days",
            "trigger",
            "triggerOutcome",
            "ending",
            "form",
            Names.STAGE,
            "reached",
            "minimum",
            "target",
            "obligation",
            "because",
            Names.TRIGGER_ACTION,
            Names.DUE_AT,
            "changeState");
    static final Set<String> OUTPUTS = Set.of(
            Names.ROUND,
            Names.SLOTS,
            Names.ROUND_READY,
            Names.ROUND_SUBJECT,
            Names.ROUND_OUTCOME,
            Names.ROUND_REASON,
            Names.ROUND_SLOT,
            Names.ROUND_REFUSALS,
            Names.ROUND_REFUSALS_OF_SLOT,
            Names.ROUND_DAYS_SILENT,
            Names.FOLLOW_UP_REASSIGN,
            Names.AGREED_EARLIER,
            Names.REFERRAL,
            Names.PARTNER_CONSENTS,
            "partnerWaitDays",
            Names.APPEAL_TO_FOLLOW,
            "needWords",
            "notRelaxable",
            "committee",
            "relax",
            "waitDays",
            "relaxations",
            "relaxationsAgreed",
            "relaxationRefusedBy",
            Names.PERSON_ASKED_REVIEW,
            "relaxationActive",
            "daysToSafeguardReview",
            "residential",
            "planType",
            "readingsWithoutTrigger",
            Names.WITHDRAWN_PURPOSE,
            Names.WITHDRAWN_GRANTEE,
            "caregiverTakesPart",
            "reviewAt",
            "actions",
            "actionsOpen",
            "stageFacts_situation",
            "stageFacts_supportsInPlace",
            "stageFacts_preference",
            "stageFacts_signOff",
            "stageFacts_wordsKept",
            "stageFacts_signed",
            "stageFacts_confirmed",
            "stageFacts_personLed",
            "stageFacts_confirmable",
            "stageFacts_goesOnWithout",
            "serviceInForce",
            "outreachAttempts",
            "planAgreed",
            Names.SKIP_WELCOME,
            Names.RESUME_AT,
            "activateAt",
            "changeOutcome");

    private final ObjectProvider<Block> blocks;
    private final Map<Object, Object> byName = new ConcurrentHashMap<>();

    BlockRegistry(ObjectProvider<Block> blocks) {
        this.blocks = blocks;
    }

    @Override
    public void afterSingletonsInstantiated() {
        blocks.forEach(block -> byName.put(block.name(), block));
    }

    @Override
    public Set<String> names() {
        return byName.keySet().stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> inputs() {
        return INPUTS;
    }

    @Override
    public Set<String> outputs() {
        return OUTPUTS;
    }

    Map<Object, Object> byName() {
        return byName;
    }
}
