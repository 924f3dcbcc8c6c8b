package org.accord.signoff;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accord.casefile.SlotKey;
import org.accord.system.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How long who has not answered, and how often a subject was refused. A subject is a kind and an item; both counts begin
 * anew when it is agreed.
 */
@Component
class Silence {

    private static final String SINCE_AGREED =
            """
            with subject as (
                select * from accord.sign_off_round
                where case_file_id = :caseFile and kind = :kind and item = :item),
            current as (
                select * from subject
                where number > coalesce((select max(number) from subject where state = 'COMPLETED'), 0))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Silence(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int refusals(RoundFacts facts) {
        return about(facts, SINCE_AGREED + "select count(*) from current where state = 'REFUSED'")
                .query(Integer.class)
                .single();
    }

    List<SilentSlot> in(Round round) {
        Map<SlotKey, Instant> first = firstUnansweredInvitations(round.facts());
        Instant asked = round.facts().openedAt();
        Instant now = clock.instant();
        return round.slots().stream()
                .filter(RoundSlot::pending)
                .map(slot -> new SilentSlot(
                        slot.key(),
                        slot.mode(),
                        asked,
                        Days.between(asked, now),
                        Days.between(first.getOrDefault(slot.key(), asked), now)))
                .toList();
    }

    /** A slot that answered one round and is silent in the next has been silent since the next. */
    private Map<SlotKey, Instant> firstUnansweredInvitations(RoundFacts facts) {
        Map<SlotKey, Instant> first = new HashMap<>();
        about(
                        facts,
                        SINCE_AGREED
                                + """
                                  select s.slot_key, min(r.opened_at) as first
                                  from current r join accord.sign_off_slot s on s.round_id = r.id
                                  where s.human is null and r.number > coalesce((
                                      select max(c.number)
                                      from current c join accord.sign_off_slot answered on answered.round_id = c.id
                                      where answered.slot_key = s.slot_key and answered.human is not null), 0)
                                  group by s.slot_key
                                  """)
                .query(row -> {
                    first.put(
                            SlotKey.of(row.getString("slot_key")),
                            row.getObject("first", OffsetDateTime.class).toInstant());
                });
        return first;
    }

    private JdbcClient.StatementSpec about(RoundFacts facts, String sql) {
        return jdbc.sql(sql)
                .param("caseFile", facts.caseFile().value())
                .param("kind", facts.kind())
                .param("item", facts.item());
    }
}
