package org.accord.signoff.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFilePanel;
import org.accord.casefile.Right;
import org.accord.people.SignedIn;
import org.accord.signoff.Round;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignOffs;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the case file's page: what is being signed, and who still has to. */
@Component
@Order(10)
class SignOffPanel implements CaseFilePanel {

    private final SignOffs signOffs;
    private final RoundPages pages;
    private final SlotLines slotLines;
    private final Access access;

    SignOffPanel(SignOffs signOffs, RoundPages pages, SlotLines slotLines, Access access) {
        this.signOffs = signOffs;
        this.pages = pages;
        this.slotLines = slotLines;
        this.access = access;
    }

    /** {@code readable} says whether the reader may open what is being signed, {@code mine} whether they are asked to. */
    public record Asked(
            String caseFile,
            String round,
            String title,
            int version,
            boolean readable,
            boolean mine,
            List<SlotLine> slots) {}

    /** {@code ledger} says whether the reader may read the chain. */
    public record Panel(String caseFile, List<Asked> asked, boolean ledger) {}

    @Override
    public String fragment() {
        return "signoff/panel :: panel";
    }

    @Override
    public Optional<Object> model(CaseFileId caseFile, SignedIn me, Locale locale) {
        List<Asked> asked = signOffs.openRounds(caseFile).stream()
                .map(round -> asked(round, me, locale))
                .toList();
        boolean ledger = access.may(me, caseFile, Right.READ);
        return asked.isEmpty() && !ledger
                ? Optional.empty()
                : Optional.of(new Panel(caseFile.toString(), asked, ledger));
    }

    @Override
    public boolean ofProgrammeToo() {
        return true;
    }

    private Asked asked(Round round, SignedIn me, Locale locale) {
        return new Asked(
                round.facts().caseFile().toString(),
                round.id().toString(),
                pages.title(round, locale),
                round.facts().version(),
                access.mayRead(
                        me,
                        round.facts().caseFile(),
                        round.facts().kind(),
                        round.facts().item()),
                round.state() == RoundState.OPEN && !pages.askedOf(round, me).isEmpty(),
                slotLines.of(round, me));
    }
}
