package org.accord.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.accord.system.Days;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** The stories, one file each, in the order of their files' names. */
class Stories {

    /** A plan of the demo does not end before somebody reads it. */
    private static final Pattern IN_DAYS = Pattern.compile("\\{in (-?\\d+) days}");

    private final JsonMapper json;
    private final Clock clock;

    Stories(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    List<Story> all() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:demo/stories/*.json");
        Arrays.sort(files, Comparator.comparing(Resource::getFilename));
        List<Story> stories = new ArrayList<>();
        for (Resource file : files) {
            stories.add(json.readValue(dated(file.getContentAsString(StandardCharsets.UTF_8)), Story.class));
        }
        return stories;
    }

    private String dated(String text) {
        return IN_DAYS.matcher(text).replaceAll(days -> Days.today(clock)
                .plusDays(Long.parseLong(days.group(1)))
                .toString());
    }
}
