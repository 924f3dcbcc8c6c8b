package org.accord.programme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The three folders that Accord ships, with the scenarios of its tables and the indicators, are released at the first start. Afterwards the release in the database is the
 * truth: a folder that changed with an upgrade never overwrites what managers released.
 */
@Component
@Order(0)
public class Baseline implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Baseline.class);

    private final Releasing releasing;
    private final JdbcClient jdbc;

    Baseline(Releasing releasing, JdbcClient jdbc) {
        this.releasing = releasing;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        SortedMap<String, String> files = files();
        String shipped = ContentHash.of(files);
        String released = jdbc.sql("select content_hash from accord.release where state = 'ACTIVE'")
                .query(String.class)
                .optional()
                .orElse("");
        if (released.isEmpty()) {
            releasing.release(files, shipped);
            log.info("Released the programme that Accord ships: {} files", files.size());
        } else if (!released.equals(shipped)) {
            log.info("The released programme differs from the one that this version ships: it stays as released");
        }
    }

    /** What this version of Accord ships. */
    public static SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        var resolver = new PathMatchingResourcePatternResolver();
        for (String pattern : new String[] {
            "processes/*.bpmn", "decisions/*.dmn", "forms/*.form", "scenarios/*.json", "indicators/*.json"
        }) {
            String folder = pattern.substring(0, pattern.indexOf('/') + 1);
            for (Resource resource : resolver.getResources("classpath:" + pattern)) {
                files.put(folder + resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
