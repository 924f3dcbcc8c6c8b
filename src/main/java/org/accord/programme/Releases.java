package org.accord.programme;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a release holds. A release never changes, so what was read once is kept. */
@Service
public class Releases implements FormLibrary {

    /** {@code <form>_<field>}, as conditions, mappings and tables write it. */
    private static final Pattern VARIABLE = Pattern.compile("\\b[a-z][A-Za-z0-9]*_[a-z][A-Za-z0-9]*\\b");

    /** The process that every case file follows. */
    public static final String CYCLE = "coproduced-intervention-cycle";

    private final JdbcClient jdbc;
    private final Map<String, FormSchema> forms = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> variables = new ConcurrentHashMap<>();
    private final Map<String, String> deployments = new ConcurrentHashMap<>();
    private final Map<String, String> processes = new ConcurrentHashMap<>();

    Releases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Long> active() {
        return jdbc.sql("select id from accord.release where state = 'ACTIVE'")
                .query(Long.class)
                .optional();
    }

    @Override
    public FormSchema schema(String release, String form) {
        return forms.computeIfAbsent(
                release + "/" + form, key -> FormSchema.parse(file(release, "forms/" + form + ".form")));
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
