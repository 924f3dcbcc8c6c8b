package org.accord.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accord.casefile.SlotKey;
import org.accord.people.SignedIn;
import org.accord.signoff.Round;
import org.accord.signoff.RoundSlot;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SignOffs;
import org.accord.signoff.Signing;
import org.accord.signoff.SlotMode;
import org.accord.system.Refusal;
import org.accord.trials.Walk.Signer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Everybody whom a round asks says what the walk was told that they say. */
@Component
class WalkSigning {

    private final SignOffs signOffs;
    private final WalkCast cast;

    WalkSigning(SignOffs signOffs, WalkCast cast) {
        this.signOffs = signOffs;
        this.cast = cast;
    }

    /** @param answer of {@link WalkAnswers#of} */
    List<Signer> sign(Round opened, String answer, Locale language) {
        List<Signer> signers = new ArrayList<>();
        for (RoundSlot slot : opened.slots()) {
            SignDecision said = decision(slot, answer);
            Round now = signOffs.round(opened.id());
            boolean asked = now.state() == RoundState.OPEN && now.pending().contains(slot.key());
            boolean spoke = asked && speaks(now, slot.key(), said, language);
            signers.add(new Signer(slot.key(), slot.mode(), spoke ? said : null));
        }
        return signers;
    }

    private static SignDecision decision(RoundSlot slot, String answer) {
        if (slot.mode() == SlotMode.VIEW_SOUGHT) {
            return SignDecision.VIEW_GIVEN;
        }
        String[] words = answer.split(" ");
        return words.length == 2 && words[1].equals(slot.key().toString())
                ? SignDecision.valueOf(words[0])
                : SignDecision.SIGNED;
    }

    private boolean speaks(Round round, SlotKey key, SignDecision said, Locale language) {
        for (SignedIn me : cast.holders(round.facts().caseFile(), List.of(key.slot()))) {
            if (signOffs.askedOf(round, me).contains(key) && signed(round, key, me, said, language)) {
                return true;
            }
        }
        return false;
    }

    private boolean signed(Round round, SlotKey key, SignedIn me, SignDecision said, Locale language) {
        try {
            signOffs.sign(new Signing(
                    round.id(),
                    key,
                    me,
                    said,
                    words(said),
                    round.facts().subjectHash(),
                    UUID.randomUUID(),
                    Signing.PORTAL,
                    language));
            return true;
        } catch (Refusal somebodyElse) {
            return false;
        }
    }

    private static ObjectNode words(SignDecision said) {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        if (said.needsWords()) {
            words.put("words", "…");
        }
        if (said == SignDecision.VIEW_GIVEN) {
            words.put("decision", SignDecision.SIGNED.name());
        }
        return words;
    }
}
