package org.accord.readings;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accord.indicators.IndicatorType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How readings went for many people together. Whoever shows it hides small numbers. */
@Service
public class HowItWent {

    private final JdbcClient jdbc;

    HowItWent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the people who answered at least twice (for change, at least once), how many went which way. */
    public record Went(IndicatorType type, long people, long better, long same, long worse) {}

    /** From each case file's own moment on: the last answer against the first; what is said to have changed, on the whole. */
    public List<Went> since(Map<UUID, Instant> caseFiles) {
        return jdbc.sql(
                        """
                        with answers as (
                            select a.id, i.type, r.indicator, r.value,
                                first_value(r.value) over w as first,
                                row_number() over (partition by a.id, r.indicator order by s.number desc) as back,
                                count(*) over (partition by a.id, r.indicator) as given
                            from unnest(:ids, :since) as a (id, since)
                            join accord.reading_session s on s.case_file_id = a.id and s.at >= a.since
                                and s.standpoint = 'PERSON'
                            join accord.reading r on r.session_id = s.id and r.value is not null
                            join accord.indicator i on i.id = r.indicator and i.version = r.version
                            where i.type in ('CHANGE', 'QOL', 'PROCESS')
                            window w as (partition by a.id, r.indicator order by s.number)),
                        people as (
                            select id, type, sign(avg(case when type = 'CHANGE' then value else value - first end)) as way
                            from answers where type = 'CHANGE' or (back = 1 and given > 1)
                            group by id, type)
                        select type, count(*), count(*) filter (where way > 0), count(*) filter (where way = 0),
                            count(*) filter (where way < 0)
                        from people group by type order by type
                        """)
                .param("ids", caseFiles.keySet().toArray(UUID[]::new))
                .param("since", caseFiles.values().stream().map(Timestamp::from).toArray(Timestamp[]::new))
                .query((row, number) -> new Went(
                        IndicatorType.valueOf(row.getString(1)),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5)))
                .list();
    }
}
