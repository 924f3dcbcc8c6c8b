package org.accord.signoff;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds and their slots in the database. */
@Repository
class Rounds {

    private static final String SELECT =
            """
            select r.id, r.case_file_id, r.document_id, r.kind, r.item, r.version, r.subject_hash, r.model_version, r.chain,
                   r.state, r.reason, r.ended_by, r.opened_at, r.closed_at, s.slot_key, s.mode, s.state as slot_state,
                   s.human, s.event_id, s.carried, s.decided_at
            from accord.sign_off_round r join accord.sign_off_slot s on s.round_id = r.id
            """;
    private static final String IN_ORDER = " order by r.number, s.slot_key";

    private final JdbcClient jdbc;
    private final RoundReader reader = new RoundReader();

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Round get(RoundId id) {
        return jdbc.sql(SELECT + " where r.id = ?" + IN_ORDER).param(id.value()).query(reader).stream()
                .findFirst()
                .orElseThrow(RoundNotFound::new);
    }

    /**
     * Makes everyone who acts in this round wait for us. The slots are locked in the same statement: locking re-reads a
     * row that changed while we waited, so that we see what the one before us wrote.
     */
    Round lock(RoundId id) {
        return jdbc.sql(SELECT + " where r.id = ? for update").param(id.value()).query(reader).stream()
                .findFirst()
                .orElseThrow(RoundNotFound::new);
    }

    List<Round> of(CaseFileId caseFile) {
        return jdbc.sql(SELECT + " where r.case_file_id = ?" + IN_ORDER)
                .param(caseFile.value())
                .query(reader);
    }

    List<Round> open(CaseFileId caseFile) {
        return jdbc.sql(SELECT + " where r.case_file_id = ? and r.state in ('OPEN', 'ON_HOLD')" + IN_ORDER)
                .param(caseFile.value())
                .query(reader);
    }

    Optional<RoundId> openOn(CaseFileId caseFile, String kind, String item) {
        return jdbc.sql(
                        """
                        select id from accord.sign_off_round
                        where case_file_id = ? and kind = ? and item = ? and state in ('OPEN', 'ON_HOLD')
                        """)
                .params(caseFile.value(), kind, item)
                .query((row, number) -> new RoundId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** The last round over exactly these words: it holds what carried into it as well. */
    Optional<Round> lastOver(DocumentId document) {
        return jdbc
                .sql(
                        SELECT
                                + """
                          where r.id = (select id from accord.sign_off_round where document_id = ?
                                        order by number desc limit 1)
                          """)
                .param(document.value())
                .query(reader)
                .stream()
                .findFirst();
    }

    void insert(OpenRound round) {
        RoundFacts facts = round.facts();
        jdbc.sql(
                        """
                        with round as (
                            insert into accord.sign_off_round (id, case_file_id, document_id, kind, item, version,
                                subject_hash, model_version, chain, state, opened_at, blocked_by)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?)
                            returning id)
                        insert into accord.sign_off_slot (round_id, slot_key, slot, mode, state)
                        select round.id, key, slot, mode, 'PENDING'
                        from round, unnest(?::text[], ?::text[], ?::text[]) as asked (key, slot, mode)
                        """)
                .params(
                        facts.id().value(),
                        facts.caseFile().value(),
                        facts.document().value(),
                        facts.kind(),
                        facts.item(),
                        facts.version(),
                        facts.subjectHash(),
                        facts.modelVersion(),
                        facts.chain().name(),
                        facts.openedAt().atOffset(ZoneOffset.UTC),
                        RoundColumns.of(round).get("blockedBy"),
                        SlotColumns.keys(round.slots()),
                        SlotColumns.slots(round.slots()),
                        SlotColumns.modes(round.slots()))
                .update();
    }

    /** One statement, however many slots changed. */
    void save(Round before, Round after) {
        List<RoundSlot> changed = after.slots().stream()
                .filter(slot -> !before.slots().contains(slot))
                .toList();
        jdbc.sql(
                        """
                        with slots as (
                            update accord.sign_off_slot s
                            set state = c.state, human = c.human::uuid, event_id = c.event::uuid,
                                carried = c.carried::boolean, decided_at = c.decided_at::timestamptz
                            from unnest(:keys::text[], :states::text[], :humans::text[], :events::text[],
                                        :carried::text[], :decidedAt::text[])
                                 as c (key, state, human, event, carried, decided_at)
                            where s.round_id = :round and s.slot_key = c.key)
                        update accord.sign_off_round
                        set state = :state, reason = :reason, ended_by = :endedBy, blocked_by = :blockedBy,
                            closed_at = :closedAt::timestamptz
                        where id = :round
                        """)
                .params(SlotColumns.of(changed))
                .params(RoundColumns.of(after))
                .param("round", after.id().value())
                .update();
    }
}
