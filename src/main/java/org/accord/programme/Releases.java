package org.accord.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorFile;
import org.accord.indicators.IndicatorLibrary;
import org.accord.indicators.IndicatorVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a release holds. A release never changes, so what was read once is kept. */
@Service
public class Releases implements FormLibrary, IndicatorLibrary {

    /** {@code <form>_<field>}, as conditions, mappings and tables write it. */
    private static final Pattern VARIABLE = Pattern.compile("\\b[a-z][A-Za-z0-9]*_[a-z][A-Za-z0-9]*\\b");

    /** The process that every case file follows. */
    public static final String CYCLE = "coproduced-intervention-cycle";

    private static final String SELECT = "select id, number, content_hash, state, activated_at from accord.release ";

    private final JdbcClient jdbc;
    private final IndicatorVersions versions;
    private final Map<String, Map<String, Indicator>> indicators = new ConcurrentHashMap<>();
    private final Map<String, FormSchema> forms = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> variables = new ConcurrentHashMap<>();
    private final Map<String, String> deployments = new ConcurrentHashMap<>();
    private final Map<String, String> processes = new ConcurrentHashMap<>();

    Releases(JdbcClient jdbc, IndicatorVersions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    public Optional<Long> active() {
        return jdbc.sql("select id from accord.release where state = 'ACTIVE'")
                .query(Long.class)
                .optional();
    }

    /** The newest first. */
    public List<Release> all() {
        return jdbc.sql(SELECT + "order by number desc")
                .query(Releases::release)
                .list();
    }

    /** The release that new case files begin on; empty only before the first start has ended. */
    public Optional<Release> inForce() {
        return jdbc.sql(SELECT + "where state = 'ACTIVE'")
                .query(Releases::release)
                .optional();
    }

    public Release get(long release) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", release)
                .query(Releases::release)
                .optional()
                .orElseThrow(NoSuchRelease::new);
    }

    public Release numbered(int number) {
        return jdbc.sql(SELECT + "where number = :number")
                .param("number", number)
                .query(Releases::release)
                .optional()
                .orElseThrow(NoSuchRelease::new);
    }

    /** Contents by paths such as {@code forms/plan.form}. */
    public SortedMap<String, String> files(long release) {
        SortedMap<String, String> files = new TreeMap<>();
        jdbc.sql("select path, content from accord.release_file where release_id = :release")
                .param("release", release)
                .query((row, number) -> files.put(row.getString("path"), row.getString("content")))
                .list();
        return files;
    }

    private static Release release(ResultSet row, int number) throws SQLException {
        return new Release(
                row.getLong("id"),
                row.getInt("number"),
                row.getString("content_hash"),
                row.getString("state").equals("ACTIVE"),
                row.getTimestamp("activated_at").toInstant());
    }

    @Override
    public FormSchema schema(String release, String form) {
        return forms.computeIfAbsent(
                release + "/" + form, key -> FormSchema.parse(file(release, "forms/" + form + ".form")));
    }

    @Override
    public Map<String, Indicator> indicators(String release) {
        return indicators.computeIfAbsent(release, key -> {
            Map<String, Indicator> held = IndicatorFile.in(files(Long.parseLong(release)));
            return held.isEmpty() ? versions.first() : held;
        });
    }

    /** The names that the release's diagrams route by: what a form or a table says otherwise stays out of the engine. */
    public Set<String> variablesRead(String release) {
        return variables.computeIfAbsent(release, key -> jdbc
                .sql("select content from accord.release_file where release_id = :release and path like '%.bpmn'")
                .param("release", Long.valueOf(release))
                .query(String.class)
                .list()
                .stream()
                .flatMap(diagram -> VARIABLE.matcher(diagram).results())
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The same for a release that is known by the engine's deployment. */
    public Set<String> variablesReadIn(String deployment) {
        return variablesRead(deployments.computeIfAbsent(
                deployment, key -> jdbc.sql("select id::text from accord.release where deployment_id = :deployment")
                        .param("deployment", deployment)
                        .query(String.class)
                        .single()));
    }

    /** The engine's id of a process of that release. */
    public String process(String release, String process) {
        return processes.computeIfAbsent(release + "/" + process, key -> jdbc.sql(
                        """
                                select d.id_ from act_re_procdef d join accord.release r on r.deployment_id = d.deployment_id_
                                where r.id = :release and d.key_ = :process
                                """)
                .param("release", Long.valueOf(release))
                .param("process", process)
                .query(String.class)
                .single());
    }

    /** What was read of a release that never came to be. */
    void forget(long release, String deployment) {
        String ofRelease = release + "/";
        forms.keySet().removeIf(key -> key.startsWith(ofRelease));
        processes.keySet().removeIf(key -> key.startsWith(ofRelease));
        variables.remove(String.valueOf(release));
        indicators.remove(String.valueOf(release));
        deployments.remove(deployment);
    }

    public String diagram(String release, String process) {
        return file(release, "processes/" + process + ".bpmn");
    }

    private String file(String release, String path) {
        return jdbc.sql("select content from accord.release_file where release_id = :release and path = :path")
                .param("release", Long.valueOf(release))
                .param("path", path)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("Release " + release + " has no " + path));
    }
}
