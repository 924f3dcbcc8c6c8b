package org.accord.inbox;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.OpenWork;
import org.accord.casefile.Slot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a slot is asked to do now, by the open tasks and by the rounds that wait for it. */
@Component
class OpenTasksOfSlot implements OpenWork {

    private final JdbcClient jdbc;

    OpenTasksOfSlot(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds(CaseFileId caseFile, Slot slot) {
        return jdbc
                .sql(
                        """
                        select t.form_id, r.kind from accord.task t left join accord.sign_off_round r on r.id = t.round_id
                        where t.case_file_id = :caseFile and :slot in (t.slot, t.or_slot)
                        """)
                .param("caseFile", caseFile.value())
                .param("slot", slot.name())
                .query((row, number) -> Stream.of(row.getString("form_id"), row.getString("kind")))
                .list()
                .stream()
                .flatMap(kinds -> kinds)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
