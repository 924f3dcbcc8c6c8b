package org.accord.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Relaxations {

    private static final Map<String, Integer> DAYS_TO_REVIEW = Map.of("REVIEW_AT_90", 90, "REVIEW_AT_45", 45);
    private static final String SELECT =
            """
            select id, case_file_id, criterion, criterion_class, gap, ground, days, safeguard, co_sign, state,
                   from_date, to_date, review_date
            from accord.relaxation
            """;

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final Clock clock;

    Relaxations(JdbcClient jdbc, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Transactional
    public RelaxationId propose(ProposedRelaxation asked) {
        RelaxationId id = new RelaxationId(UUID.randomUUID());
        jdbc.sql(
                        """
                        insert into accord.relaxation (id, case_file_id, criterion, criterion_class, gap, ground, days,
                                                       safeguard, co_sign, state, proposed_at)
                        values (:id, :caseFile, :criterion, :class, :gap, :ground, :days, :safeguard, :coSign,
                                'PROPOSED', :now)
                        """)
                .param("id", id.value())
                .param("caseFile", asked.caseFile().value())
                .param("criterion", asked.criterion())
                .param("class", asked.criterionClass())
                .param("gap", asked.gap())
                .param("ground", asked.ground())
                .param("days", asked.days())
                .param("safeguard", asked.safeguard())
                .param("coSign", asked.coSign())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        timeline.add(asked.caseFile(), "relaxationProposed", null);
        return id;
    }

    /** From {@code from} for its number of days; looked at again when its safeguard says so. */
    @Transactional
    public void activate(RelaxationId id, LocalDate from) {
        Relaxation proposed = get(id);
        Integer toReview = DAYS_TO_REVIEW.get(proposed.safeguard());
        int changed = jdbc.sql(
                        """
                        update accord.relaxation
                        set state = 'ACTIVE', from_date = :from, to_date = :to, review_date = cast(:review as date)
                        where id = :id and state = 'PROPOSED'
                        """)
                .param("id", id.value())
                .param("from", from)
                .param("to", from.plusDays(proposed.days()))
                .param("review", toReview == null ? null : from.plusDays(toReview))
                .update();
        if (changed == 1) {
            timeline.add(proposed.caseFile(), "relaxationActive", null);
        }
    }

    @Transactional
    public void refuse(RelaxationId id) {
        int changed = jdbc.sql("update accord.relaxation set state = 'REFUSED' where id = :id and state = 'PROPOSED'")
                .param("id", id.value())
                .update();
        if (changed == 1) {
            timeline.add(get(id).caseFile(), "relaxationRefused", null);
        }
    }

    public Relaxation get(RelaxationId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Relaxations::relaxation)
                .optional()
                .orElseThrow(NoSuchDocument::new);
    }

    public List<Relaxation> of(CaseFileId caseFile) {
        return jdbc.sql(SELECT + "where case_file_id = :caseFile order by proposed_at, id")
                .param("caseFile", caseFile.value())
                .query(Relaxations::relaxation)
                .list();
    }

    public List<Relaxation> proposed(CaseFileId caseFile) {
        return in(caseFile, Relaxation.State.PROPOSED);
    }

    public List<Relaxation> active(CaseFileId caseFile) {
        return in(caseFile, Relaxation.State.ACTIVE);
    }

    private List<Relaxation> in(CaseFileId caseFile, Relaxation.State state) {
        return of(caseFile).stream().filter(each -> each.state() == state).toList();
    }

    private static Relaxation relaxation(ResultSet row, int number) throws SQLException {
        return new Relaxation(
                new RelaxationId(row.getObject("id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                row.getString("criterion"),
                row.getString("criterion_class"),
                row.getString("gap"),
                row.getString("ground"),
                row.getInt("days"),
                row.getString("safeguard"),
                row.getString("co_sign"),
                Relaxation.State.valueOf(row.getString("state")),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                row.getObject("review_date", LocalDate.class));
    }
}
