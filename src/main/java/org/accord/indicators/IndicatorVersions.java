package org.accord.indicators;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every wording that was ever in force: what was answered names one of them, and none changes. */
@Service
public class IndicatorVersions {

    private static final String COLUMNS =
            "id, version, type, scale, safety_item, source, licence, text_fr, text_en, audio, pictogram, status";

    private final JdbcClient jdbc;

    IndicatorVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By id, then by version. */
    public List<Indicator> all() {
        return jdbc.sql("select " + COLUMNS + " from accord.indicator order by id, version")
                .query(Indicator.class)
                .list();
    }

    public Optional<Indicator> find(String id, int version) {
        return jdbc.sql("select " + COLUMNS + " from accord.indicator where id = :id and version = :version")
                .param("id", id)
                .param("version", version)
                .query(Indicator.class)
                .optional();
    }

    /** The first wording of each: what was asked before releases held indicators. */
    public Map<String, Indicator> first() {
        return jdbc
                .sql("select distinct on (id) " + COLUMNS + " from accord.indicator order by id, version")
                .query(Indicator.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Indicator::id, Function.identity()));
    }

    /** A version that is there already stays as it is: its words were asked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Indicator indicator) {
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
