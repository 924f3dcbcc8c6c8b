package org.accord.signoff;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.people.AccountId;
import org.springframework.stereotype.Component;

/** Opens a round when distinct humans can fill every required slot, and not before. */
@Component
class RoundOpening {

    private final Rounds rounds;
    private final Consequences consequences;
    private final Holders holders;
    private final CaseFiles caseFiles;
    private final Ledger ledger;
    private final Clock clock;

    RoundOpening(
            Rounds rounds,
            Consequences consequences,
            Holders holders,
            CaseFiles caseFiles,
            Ledger ledger,
            Clock clock) {
        this.rounds = rounds;
        this.caseFiles = caseFiles;
        this.consequences = consequences;
        this.holders = holders;
        this.ledger = ledger;
        this.clock = clock;
    }

    Opening open(CaseFileId caseFile, DocumentVersion document, List<SlotDemand> demands) {
        List<RoundSlot> asked = asked(demands);
        Map<Slot, Set<AccountId>> holding = holders.of(
                caseFile, asked.stream().map(slot -> slot.key().slot()).collect(Collectors.toSet()), document.kind());
        // Nobody is invited into a slot that nobody holds: it would stay a task without anyone.
        asked.removeIf(slot -> slot.mode() == SlotMode.INVITED
                && holding.get(slot.key().slot()).size() < slot.key().ordinal());
        List<RoundSlot> standing = CarryOver.into(asked, rounds.lastOver(document.id()), holding);
        List<Slot> missing = missing(standing, holding);
        if (!missing.isEmpty()) {
            return new Opening.Unfillable(missing);
        }
        return begin(new OpenRound(facts(caseFile, document), asked), standing);
    }

    private Opening begin(OpenRound asked, List<RoundSlot> standing) {
        RoundFacts facts = asked.facts();
        ledger.begin(facts.chain());
        rounds.insert(asked);
        Round then = new OpenRound(facts, standing).completedIfNobodyIsAwaited(facts.openedAt());
        consequences.opened(asked, then);
        return then instanceof ClosedRound
                ? new Opening.AgreedAtOnce(facts.id())
                : new Opening.Opened(facts.id(), then.pending());
    }

    private static List<RoundSlot> asked(List<SlotDemand> demands) {
        Map<Slot, SlotDemand> merged = new LinkedHashMap<>();
        demands.forEach(demand -> merged.merge(demand.slot(), demand, SlotDemand::and));
        if (merged.values().stream().allMatch(demand -> demand.mode() == SlotMode.INVITED)) {
            throw new IllegalArgumentException("A round in which nobody has to sign is agreed by nobody: " + demands);
        }
        List<RoundSlot> asked = new ArrayList<>();
        for (SlotDemand demand : merged.values()) {
            for (int ordinal = 1; ordinal <= demand.count(); ordinal++) {
                asked.add(RoundSlot.asked(new SlotKey(demand.slot(), ordinal), demand.mode()));
            }
        }
        return asked;
    }

    private static List<Slot> missing(List<RoundSlot> slots, Map<Slot, Set<AccountId>> holders) {
        Map<SlotKey, Set<AccountId>> required = new LinkedHashMap<>();
        for (RoundSlot slot : slots) {
            AccountId human = slot.human();
            if (slot.mode() == SlotMode.REQUIRED || human != null) {
                required.put(slot.key(), human == null ? holders.get(slot.key().slot()) : Set.of(human));
            }
        }
        return DistinctHumans.missing(required).stream().map(SlotKey::slot).toList();
    }

    private RoundFacts facts(CaseFileId caseFile, DocumentVersion document) {
        return new RoundFacts(
                RoundId.create(),
                caseFile,
                document.id(),
                document.kind(),
                document.item(),
                document.version(),
                document.subjectHash(),
                document.releaseId(),
                Chain.of(caseFiles.get(caseFile)),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
