package org.accord.signoff;

import java.util.Locale;
import java.util.UUID;
import org.accord.casefile.SlotKey;
import org.accord.people.Proof;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** Somebody who signs by phone, with help and before a witness, unless a test says otherwise. */
final class Helping {

    private final RoundId round;
    private String shown;
    private SlotKey slot;
    private SignedIn signer;
    private SignedIn facilitator;
    private SignedIn witness;
    private SigningMode mode = SigningMode.PHONE_READBACK;
    private SignDecision decision = SignDecision.SIGNED;
    private String words = "";
    private String interpreter = "";
    private boolean readBack = true;
    private @Nullable Scan scan;

    Helping(RoundId round, String shown, SlotKey slot, SignedIn signer, SignedIn facilitator, SignedIn witness) {
        this.round = round;
        this.shown = shown;
        this.slot = slot;
        this.signer = signer;
        this.facilitator = facilitator;
        this.witness = witness;
    }

    Helping at(SlotKey place) {
        slot = place;
        return this;
    }

    Helping signedBy(SignedIn who) {
        signer = who;
        return this;
    }

    Helping helpedBy(SignedIn who) {
        facilitator = who;
        return this;
    }

    Helping witnessedBy(SignedIn who) {
        witness = who;
        return this;
    }

    Helping by(SigningMode how) {
        mode = how;
        return this;
    }

    Helping on(Scan paper) {
        scan = paper;
        return by(SigningMode.PAPER_SCAN);
    }

    Helping deciding(SignDecision said) {
        decision = said;
        return this;
    }

    Helping saying(String said) {
        words = said;
        return this;
    }

    Helping interpretedBy(String name) {
        interpreter = name;
        return this;
    }

    Helping notReadBack() {
        readBack = false;
        return this;
    }

    Helping showing(String hash) {
        shown = hash;
        return this;
    }

    AssistedRequest request() {
        var said = JsonNodeFactory.instance.objectNode();
        if (!words.isEmpty()) {
            said.put("words", words);
        }
        return new AssistedRequest(
                round,
                slot,
                signer.id(),
                facilitator,
                witness.id(),
                mode,
                decision,
                said,
                interpreter,
                readBack,
                scan,
                shown,
                UUID.randomUUID(),
                Locale.FRENCH,
                Proof.FRESH);
    }
}
