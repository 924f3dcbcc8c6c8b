package org.accord.signoff;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;

/** What sign-off told the house. */
class Heard {

    private final List<Object> facts = new CopyOnWriteArrayList<>();

    @EventListener
    void hear(SlotSigned fact) {
        facts.add(fact);
    }

    @EventListener
    void hear(SlotReopened fact) {
        facts.add(fact);
    }

    @EventListener
    void hear(RoundClosed fact) {
        facts.add(fact);
    }

    @EventListener
    void hear(SignatureVoided fact) {
        facts.add(fact);
    }

    @EventListener
    void hear(ViewDisagreed fact) {
        facts.add(fact);
    }

    @EventListener
    void hear(AssistedStep fact) {
        facts.add(fact);
    }

    @EventListener
    void hear(AccessBarrierSaid fact) {
        facts.add(fact);
    }

    <T> List<T> of(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    void forget() {
        facts.clear();
    }
}
