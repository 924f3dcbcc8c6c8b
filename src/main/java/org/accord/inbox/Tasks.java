package org.accord.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.accord.people.AccountId;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The open tasks. A task is for a slot; who holds it is asked anew each time, so that a task follows a change of
 * practitioner or of consent by itself.
 */
@Service
public class Tasks {

    /** Tasks on one page of a list. */
    public static final int PAGE = 25;

    /**
     * Mine by a place that I hold on a case, or by a role where nobody is named; not those to sign in a round in which I
     * have signed already (I-5).
     */
    private static final String MINE =
            """
            where t.id in (
                select t.id from accord.slot_holder h
                    join accord.task t on t.case_file_id = h.case_file_id and h.slot in (t.slot, t.or_slot)
                where h.account_id = :me
                union all
                select t.id from accord.task t
                where t.slot = any(:roles)
                  and not exists (select from accord.participant p where p.case_file_id = t.case_file_id
                                  and p.slot = t.slot and p.to_at is null)
                union all
                select t.id from accord.slot_role s join accord.task t on t.slot = s.slot
                where t.programme and s.kind = 'PROGRAMME' and s.role = any(:mine)
                  and not exists (select from accord.participant p where p.case_file_id = t.case_file_id
                                  and p.slot = t.slot and p.to_at is null)
                union all
                select t.id from accord.task t
                where t.or_slot = any(:roles)
                  and not exists (select from accord.participant p where p.case_file_id = t.case_file_id
                                  and p.slot = t.or_slot and p.to_at is null))
              and not exists (select from accord.sign_off_slot s where s.round_id = t.round_id and s.human = :me)
              and (t.not_by = '{}' and t.by_role is null and t.organisation is null or accord.may_take(t, :me))
            """;

    private final JdbcClient jdbc;
    private final Participants participants;
    private final Clock clock;

    Tasks(JdbcClient jdbc, Participants participants, Clock clock) {
        this.jdbc = jdbc;
        this.participants = participants;
        this.clock = clock;
    }

    /** By due date, those without one last; pages are counted from 0. */
    public List<TaskRow> mine(SignedIn me, int page) {
        return jdbc.sql(TaskRow.SELECT + MINE
                        + "order by t.due_at nulls last, t.created_at, t.id limit :limit offset :offset")
                .param("me", me.id().value())
                .param("roles", slotsByRole(me))
                .param("mine", me.roles().stream().map(Enum::name).toArray(String[]::new))
                .param("limit", PAGE)
                .param("offset", page * PAGE)
                .query(TaskRow::read)
                .list();
    }

    public int count(SignedIn me) {
        return jdbc.sql("select count(*) from accord.task t " + MINE)
                .param("me", me.id().value())
                .param("roles", slotsByRole(me))
                .param("mine", me.roles().stream().map(Enum::name).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** What is open on a case file, whoever it is for. */
    public List<TaskRow> of(CaseFileId caseFile) {
        return jdbc.sql(TaskRow.SELECT
                        + "where t.case_file_id = :caseFile order by t.due_at nulls last, t.created_at, t.id")
                .param("caseFile", caseFile.value())
                .query(TaskRow::read)
                .list();
    }

    /** A task that is not mine does not exist for me. */
    public TaskRow get(String id, SignedIn me) {
        TaskRow task = find(id).orElseThrow(NoSuchTask::new);
        if (!mayDo(task, me.id())) {
            throw new NoSuchTask();
        }
        return task;
    }

    /** What somebody is asked to do on one file, other than signing; the most urgent first. */
    public List<TaskRow> askedOf(CaseFileId caseFile, SignedIn me) {
        return of(caseFile).stream()
                .filter(task -> task.round() == null && mayDo(task, me.id()))
                .toList();
    }

    public Optional<TaskRow> find(String id) {
        return jdbc.sql(TaskRow.SELECT + "where t.id = :id")
                .param("id", id)
                .query(TaskRow::read)
                .optional();
    }

    /** The open tasks to sign in a round. */
    public List<ToSign> toSign(CaseFileId caseFile, UUID round) {
        return jdbc.sql(
                        "select id, instance_id, slot_key, due_at from accord.task where case_file_id = :caseFile and round_id = :round")
                .param("caseFile", caseFile.value())
                .param("round", round)
                .query(ToSign.class)
                .list();
    }

    /** Where in the engine a place of a round waits to be signed. */
    public record ToSign(String id, String instanceId, String slotKey, @Nullable Instant dueAt) {}

    public void opened(OpenedTask task) {
        jdbc.sql(
                        """
                        insert into accord.task (id, instance_id, case_file_id, model_key, name_fr, name_en, form_id, slot, or_slot,
                            item, round_id, slot_key, created_at, due_at, not_by, by_role, organisation, programme, release_id)
                        values (:id, :instance, :caseFile, :modelKey, :nameFr, :nameEn, :form, :slot, :orSlot,
                            :item, cast(:round as uuid), :slotKey, :now, :due, :notBy, :byRole, :organisation,
                            (select kind = 'PROGRAMME' from accord.case_file where id = :caseFile),
                            coalesce((select id from accord.release where deployment_id = :deployment),
                                     (select release_id from accord.case_file where id = :caseFile)))
                        """)
                .param("id", task.id())
                .param("instance", task.instance())
                .param("deployment", task.deployment())
                .param("caseFile", task.caseFile().value())
                .param("modelKey", task.modelKey())
                .param("nameFr", task.nameFr())
                .param("nameEn", task.nameEn())
                .param("form", task.form())
                .param("slot", task.slots().get(0).name())
                .param("orSlot", task.slots().size() > 1 ? task.slots().get(1).name() : null)
                .param("item", task.item())
                .param("round", task.round())
                .param("slotKey", task.slotKey())
                .param("now", Timestamp.from(clock.instant()))
                .param("due", task.due() == null ? null : Timestamp.from(task.due()))
                .param("notBy", task.limits().notBy().toArray(String[]::new))
                .param("byRole", task.limits().byRole())
                .param("organisation", task.limits().organisation())
                .update();
    }

    /** What is open in that instance is due then, or sooner where it was. */
    public void dueBy(String instance, Instant due) {
        jdbc.sql("update accord.task set due_at = least(due_at, :due) where instance_id = :instance")
                .param("due", Timestamp.from(due))
                .param("instance", instance)
                .update();
    }

    /** The names by which the models call what is open in that instance. */
    public List<String> keysIn(String instance) {
        return jdbc.sql("select distinct model_key from accord.task where instance_id = :instance")
                .param("instance", instance)
                .query(String.class)
                .list();
    }

    /** The process of an open task has moved to another release, which calls it so and asks that form; its date stays. */
    public void follow(
            String instance, String key, long release, String nameFr, String nameEn, String form, List<String> slots) {
        jdbc.sql(
                        """
                        update accord.task
                        set release_id = :release, name_fr = :nameFr, name_en = :nameEn, form_id = :form,
                            slot = coalesce(:slot, slot), or_slot = case when :slot::text is null then or_slot else :orSlot end
                        where instance_id = :instance and model_key = :key
                        """)
                .param("release", release)
                .param("nameFr", nameFr)
                .param("nameEn", nameEn)
                .param("form", form)
                .param("slot", slots.isEmpty() ? null : slots.get(0))
                .param("orSlot", slots.size() > 1 ? slots.get(1) : null)
                .param("instance", instance)
                .param("key", key)
                .update();
    }

    public void closed(String id) {
        jdbc.sql("delete from accord.task where id = :id").param("id", id).update();
    }

    /** Whether it is theirs to do, by the place that they hold and by what the diagram says besides. */
    public boolean mayTake(TaskRow task, SignedIn who) {
        return mayDo(task, who.id());
    }

    boolean mayDo(TaskRow task, AccountId account) {
        return participants.slotsOf(task.caseFile(), account).stream().anyMatch(task.slots()::contains)
                && jdbc.sql("select accord.may_take(t, :me) from accord.task t where t.id = :id")
                        .param("me", account.value())
                        .param("id", task.id())
                        .query(Boolean.class)
                        .optional()
                        .orElse(false);
    }

    private static String[] slotsByRole(SignedIn me) {
        return Arrays.stream(Slot.values())
                .filter(slot -> slot.role().map(me::has).orElse(false))
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
