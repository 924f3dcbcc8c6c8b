package org.accord.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Participants {

    private static final Set<Slot> ALWAYS_HELD = EnumSet.of(Slot.PERSON, Slot.LEAD_PRACTITIONER);

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Participants(JdbcClient jdbc, Timeline timeline, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever holds that slot already keeps it: nothing happens twice. */
    @Transactional
    public void add(CaseFileId caseFile, Slot slot, AccountId account, String organisation, AccountId by) {
        if (slot == Slot.PERSON || slot == Slot.COMPANION) {
            throw new PlaceMustBeHeld();
        }
        if (holdsByName(caseFile, Slot.PERSON, account)) {
            throw new NotTwoPlaces();
        }
        if (put(caseFile, slot, account, organisation)) {
            timeline.add(caseFile, "participantAdded", by, "@slot." + slot);
            events.publishEvent(new ParticipantsChanged(caseFile));
        }
    }

    /** The person always stays, and the last lead practitioner until another has joined. */
    @Transactional
    public void end(CaseFileId caseFile, UUID participant, @Nullable AccountId by) {
        Participant leaving = current(caseFile).stream()
                .filter(each -> each.id().equals(participant))
                .findAny()
                .orElseThrow(NoSuchCaseFile::new);
        long alike = current(caseFile).stream()
                .filter(each -> each.slot() == leaving.slot())
                .count();
        if (leaving.slot() == Slot.PERSON || ALWAYS_HELD.contains(leaving.slot()) && alike == 1) {
            throw new PlaceMustBeHeld();
        }
        jdbc.sql("update accord.participant set to_at = :now where id = :id and to_at is null")
                .param("id", participant)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        timeline.add(caseFile, "participantEnded", by, "@slot." + leaving.slot());
        events.publishEvent(new ParticipantsChanged(caseFile));
    }

    public List<Participant> current(CaseFileId caseFile) {
        return all(caseFile).stream().filter(each -> each.to() == null).toList();
    }

    /** Past and present, in the order of joining. */
    public List<Participant> all(CaseFileId caseFile) {
        return jdbc.sql(
                        """
                        select id, slot, account_id, organisation, from_at, to_at from accord.participant
                        where case_file_id = :caseFile order by from_at, slot, id
                        """)
                .param("caseFile", caseFile.value())
                .query(CaseFileRow::participant)
                .list();
    }

    /**
     * Who can act in that slot now: those named on the case file, as far as the person consents; or everybody with the
     * role when the slot is one that a role fills and nobody is named.
     */
    public Set<AccountId> holders(CaseFileId caseFile, Slot slot) {
        return holders(caseFile, Set.of(slot)).get(slot);
    }

    /** The same for several slots in one question; each has its set, be it empty. */
    public Map<Slot, Set<AccountId>> holders(CaseFileId caseFile, Set<Slot> slots) {
        Map<Slot, Set<AccountId>> holders = new EnumMap<>(Slot.class);
        slots.forEach(slot -> holders.put(slot, new LinkedHashSet<>()));
        jdbc.sql(
                        """
                        select h.slot, h.account_id from accord.slot_holder h
                        where h.case_file_id = :caseFile and h.slot = any (:slots)
                        union
                        select h.slot, h.account_id from accord.role_holder h
                        where h.case_file_id = :caseFile and h.slot = any (:slots)
                        """)
                .param("caseFile", caseFile.value())
                .param("slots", slots.stream().map(Enum::name).toArray(String[]::new))
                .query(row -> {
                    holders.get(Slot.valueOf(row.getString("slot")))
                            .add(new AccountId(row.getObject("account_id", UUID.class)));
                });
        return holders;
    }

    public boolean holds(CaseFileId caseFile, Slot slot, AccountId account) {
        return holders(caseFile, slot).contains(account);
    }

    /** Every slot in which someone can act on that case file now, in one question. */
    public Set<Slot> slotsOf(CaseFileId caseFile, AccountId account) {
        return new LinkedHashSet<>(jdbc.sql(
                        """
                        select h.slot from accord.slot_holder h
                        where h.case_file_id = :caseFile and h.account_id = :account
                        union
                        select h.slot from accord.role_holder h
                        where h.case_file_id = :caseFile and h.account_id = :account
                        """)
                .param("caseFile", caseFile.value())
                .param("account", account.value())
                .query((row, number) -> Slot.valueOf(row.getString("slot")))
                .list());
    }

    Set<Slot> namedSlots(CaseFileId caseFile, AccountId account) {
        return new LinkedHashSet<>(
                jdbc.sql("select slot from accord.slot_holder where case_file_id = :caseFile and account_id = :account")
                        .param("caseFile", caseFile.value())
                        .param("account", account.value())
                        .query((row, number) -> Slot.valueOf(row.getString("slot")))
                        .list());
    }

    /** Whether somebody holds that place by name on any person's case file today; nobody learns on which. */
    public boolean holdsSomewhere(AccountId account, Slot slot) {
        return jdbc.sql(
                        """
                        select exists (select from accord.participant p join accord.case_file f on f.id = p.case_file_id
                                       where p.account_id = :account and p.slot = :slot and p.to_at is null
                                         and f.kind = 'PERSON')
                        """)
                .param("account", account.value())
                .param("slot", slot.name())
                .query(Boolean.class)
                .single();
    }

    boolean everTookPart(CaseFileId caseFile, AccountId account) {
        return all(caseFile).stream().anyMatch(each -> each.account().equals(account));
    }

    boolean holdsByName(CaseFileId caseFile, Slot slot, AccountId account) {
        return namedSlots(caseFile, account).contains(slot);
    }

    boolean put(CaseFileId caseFile, Slot slot, AccountId account, String organisation) {
        return jdbc.sql(
                                """
                                insert into accord.participant (id, case_file_id, slot, account_id, organisation, from_at)
                                values (:id, :caseFile, :slot, :account, :organisation, :now)
                                on conflict (case_file_id, slot, account_id) where to_at is null do nothing
                                """)
                        .param("id", UUID.randomUUID())
                        .param("caseFile", caseFile.value())
                        .param("slot", slot.name())
                        .param("account", account.value())
                        .param("organisation", organisation)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
