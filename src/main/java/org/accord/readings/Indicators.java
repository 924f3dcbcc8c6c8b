package org.accord.readings;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The indicators that there are, version by version. */
@Service
public class Indicators {

    private static final String COLUMNS =
            "id, version, type, scale, safety_item, source, licence, text_fr, text_en," + " audio, pictogram, status";

    private final JdbcClient jdbc;

    Indicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By id, the newest version of each that is asked today. */
    public Map<String, Indicator> current() {
        return jdbc
                .sql("select * from (select distinct on (id) " + COLUMNS
                        + " from accord.indicator order by id, version desc) newest where status = 'ACTIVE'")
                .query(Indicator.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Indicator::id, Function.identity()));
    }

    /** Every version of each. */
    public List<Indicator> all() {
        return jdbc.sql("select " + COLUMNS + " from accord.indicator order by id, version")
                .query(Indicator.class)
                .list();
    }

    /** A version that is there already stays as it is: its words were asked. */
    void add(Indicator indicator) {
        jdbc.sql(
                        "insert into accord.indicator (" + COLUMNS
                                + """
                        ) values (:id, :version, :type, :scale, :safetyItem, :source, :licence, :textFr, :textEn,
                            :audio, :pictogram, :status)
                        on conflict (id, version) do nothing
                        """)
                .param("id", indicator.id())
                .param("version", indicator.version())
                .param("type", indicator.type().name())
                .param("scale", indicator.scale())
                .param("safetyItem", indicator.safetyItem())
                .param("source", indicator.source())
                .param("licence", indicator.licence())
                .param("textFr", indicator.textFr())
                .param("textEn", indicator.textEn())
                .param("audio", indicator.audio())
                .param("pictogram", indicator.pictogram())
                .param("status", indicator.status())
                .update();
    }
}
