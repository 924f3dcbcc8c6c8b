package org.accord.signoff.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accord.casefile.Participants;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.accord.signoff.Receipt;
import org.accord.signoff.Receipts;
import org.accord.signoff.Round;
import org.accord.signoff.RoundSlot;
import org.accord.signoff.SignOffs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is asked in a round, and who said what. */
@Component
class SlotLines {

    /** A slot that a role fills may have many holders: their names would tell nobody anything. */
    private static final int NAMES = 3;

    private final SignOffs signOffs;
    private final Participants participants;
    private final Accounts accounts;
    private final Receipts receipts;

    SlotLines(SignOffs signOffs, Participants participants, Accounts accounts, Receipts receipts) {
        this.signOffs = signOffs;
        this.participants = participants;
        this.accounts = accounts;
        this.receipts = receipts;
    }

    /** The person first, then whoever is on their side, then the team. */
    List<SlotLine> of(Round round, SignedIn me) {
        Map<UUID, Receipt> helped = receipts.helped(round);
        return round.slots().stream()
                .sorted(Comparator.comparing((RoundSlot slot) -> slot.key().slot())
                        .thenComparing(slot -> slot.key().ordinal()))
                .map(slot -> line(round, slot, slot.event() == null ? null : helped.get(slot.event()), me))
                .toList();
    }

    List<SlotLine> awaited(Round round, SignedIn me) {
        return round.state().closed()
                ? List.of()
                : of(round, me).stream().filter(SlotLine::pending).toList();
    }

    private SlotLine line(Round round, RoundSlot slot, @Nullable Receipt help, SignedIn me) {
        AccountId human = slot.human();
        return new SlotLine(
                slot.key().toString(),
                slot.key().slot().name(),
                slot.key().ordinal(),
                slot.mode().name(),
                slot.state().name(),
                slot.pending(),
                slot.carried(),
                human == null ? "" : accounts.name(human),
                slot.pending() ? holders(round, slot) : List.of(),
                slot.event() == null ? "" : said(slot),
                help == null ? "" : help.mode(),
                help == null ? List.of() : List.of(accounts.name(help.facilitator()), accounts.name(help.witness())),
                slot.decidedAt(),
                me.id().equals(human) ? slot.event() : null);
    }

    private List<String> holders(Round round, RoundSlot slot) {
        List<String> names = participants
                .holders(round.facts().caseFile(), slot.key().slot())
                .stream()
                .map(accounts::name)
                .toList();
        return names.size() <= NAMES ? names : List.of();
    }

    private String said(RoundSlot slot) {
        return signOffs.words(slot.event())
                .map(words -> words.path("words").asString(""))
                .orElse("");
    }
}
