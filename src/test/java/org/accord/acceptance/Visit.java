package org.accord.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/** A line of {@code visits.txt}. */
record Visit(String who, int status, String address, boolean sent) {

    static final Path ALL = Path.of("src/test/resources/org/accord/acceptance/visits.txt");

    /** {@code addresses} say what stands for each name in braces. */
    static List<Visit> all(Map<String, Object> addresses) {
        try {
            return Files.readAllLines(ALL).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> of(line, addresses))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Visit of(String line, Map<String, Object> addresses) {
        String[] columns = line.split("\\s+");
        String address = columns[2];
        for (Map.Entry<String, Object> each : addresses.entrySet()) {
            address = address.replace("{" + each.getKey() + "}", each.getValue().toString());
        }
        return new Visit(columns[0], Integer.parseInt(columns[1]), address, columns.length > 3);
    }

    boolean leadsTo(PathPattern pattern) {
        return pattern.matches(PathContainer.parsePath(address.replaceFirst("\\?.*", "")));
    }
}
