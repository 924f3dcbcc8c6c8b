package org.accord.signoff;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.SlotKey;
import org.accord.casefile.Timeline;
import org.accord.people.SignedIn;
import org.accord.system.Retrying;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** "I cannot sign this way": heard once for a place of a round, from whoever is asked there or helps. */
@Component
public class AccessBarriers {

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final Signatories signatories;
    private final Helpers helpers;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Retrying retrying;
    private final Clock clock;

    AccessBarriers(
            JdbcClient jdbc,
            Rounds rounds,
            Signatories signatories,
            Helpers helpers,
            Timeline timeline,
            ApplicationEventPublisher events,
            Retrying retrying,
            Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.signatories = signatories;
        this.helpers = helpers;
        this.timeline = timeline;
        this.events = events;
        this.retrying = retrying;
        this.clock = clock;
    }

    /** @throws NotASignatory when it is neither their place nor one in which they may help */
    public void say(RoundId id, SlotKey slot, SignedIn me) {
        retrying.inTransaction(() -> heard(id, slot, me));
    }

    public List<SlotKey> in(RoundId round) {
        return jdbc.sql("select slot_key from accord.access_barrier where round_id = ? order by slot_key")
                .param(round.value())
                .query((row, number) -> SlotKey.of(row.getString("slot_key")))
                .list();
    }

    /** Documents that somebody cannot sign as they are asked to. */
    List<String> kinds(CaseFileId caseFile) {
        return jdbc.sql(
                        """
                        select r.kind from accord.access_barrier b
                        join accord.sign_off_round r on r.id = b.round_id
                        join accord.sign_off_slot s on s.round_id = b.round_id and s.slot_key = b.slot_key
                        where r.case_file_id = ? and r.state in ('OPEN', 'ON_HOLD') and s.state = 'PENDING'
                        """)
                .param(caseFile.value())
                .query(String.class)
                .list();
    }

    private void heard(RoundId id, SlotKey slot, SignedIn me) {
        Round round = rounds.lock(id);
        if (!signatories.fillableBy(round, me).contains(slot)
                && !(round.pending().contains(slot) && helpers.may(round, me))) {
            throw new NotASignatory();
        }
        if (!(round instanceof OpenRound)) {
            throw new RoundIsClosed();
        }
        int first = jdbc.sql("insert into accord.access_barrier (round_id, slot_key, said_by, said_at)"
                        + " values (?, ?, ?, ?) on conflict do nothing")
                .params(
                        id.value(),
                        slot.toString(),
                        me.id().value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (first == 1) {
            RoundFacts facts = round.facts();
            timeline.add(facts.caseFile(), "signoff.accessBarrier", me.id(), "@kind." + facts.kind(), facts.version());
            events.publishEvent(new AccessBarrierSaid(facts.caseFile(), id, facts.kind(), slot));
        }
    }
}
