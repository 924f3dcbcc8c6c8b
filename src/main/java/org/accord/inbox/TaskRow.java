package org.accord.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Slot;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/** An open task as a list shows it: {@code person} whose case it is, or what a programme file is about, {@code round} and what is signed when the task is to sign. */
public record TaskRow(
        String id,
        String instance,
        CaseFileId caseFile,
        String reference,
        String release,
        @Nullable String person,
        @Nullable AccountId personId,
        String modelKey,
        String nameFr,
        String nameEn,
        String form,
        List<Slot> slots,
        String item,
        @Nullable UUID round,
        @Nullable String subject,
        @Nullable String slotKey,
        Instant createdAt,
        @Nullable Instant due) {

    static final String SELECT =
            """
            select t.id, t.instance_id, t.case_file_id, f.reference, t.release_id, t.model_key,
                   coalesce(whose.display_name, f.title) person, whose.id person_id,
                   t.name_fr, t.name_en, t.form_id, t.slot, t.or_slot, t.item,
                   t.round_id, (select r.kind from accord.sign_off_round r where r.id = t.round_id) subject,
                   t.slot_key, t.created_at, t.due_at
            from accord.task t join accord.case_file f on f.id = t.case_file_id
                left join lateral (
                    select a.id, a.display_name from accord.participant p join accord.account a on a.id = p.account_id
                    where p.case_file_id = t.case_file_id and p.slot = 'PERSON' and p.to_at is null limit 1) whose on true
            """;

    public String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEn : nameFr;
    }

    public boolean late(Instant now) {
        return due != null && due.isBefore(now);
    }

    static TaskRow read(ResultSet row, int number) throws SQLException {
        Timestamp due = row.getTimestamp("due_at");
        UUID person = row.getObject("person_id", UUID.class);
        return new TaskRow(
                row.getString("id"),
                row.getString("instance_id"),
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                row.getString("reference"),
                row.getString("release_id"),
                row.getString("person"),
                person == null ? null : new AccountId(person),
                row.getString("model_key"),
                row.getString("name_fr"),
                row.getString("name_en"),
                row.getString("form_id"),
                Stream.of(row.getString("slot"), row.getString("or_slot"))
                        .filter(java.util.Objects::nonNull)
                        .map(Slot::valueOf)
                        .toList(),
                row.getString("item"),
                row.getObject("round_id", UUID.class),
                row.getString("subject"),
                row.getString("slot_key"),
                row.getTimestamp("created_at").toInstant(),
                due == null ? null : due.toInstant());
    }
}
