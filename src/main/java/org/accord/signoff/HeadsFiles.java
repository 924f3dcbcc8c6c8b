package org.accord.signoff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accord.system.Days;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Once a day the ends of the chains leave the database, into a file to be kept where nobody who can change the database
 * can change it too. A file holds the ends that moved since the files before it, a line each: chain, place, hash.
 */
@Component
class HeadsFiles {

    private static final String NAME = "heads-%s.txt";

    private final JdbcClient jdbc;
    private final Path folder;
    private final Clock clock;

    HeadsFiles(JdbcClient jdbc, @Value("${accord.ledger.heads:${accord.data:data}/heads}") Path folder, Clock clock) {
        this.jdbc = jdbc;
        this.folder = folder;
        this.clock = clock;
    }

    /** Several nodes may try: the first to create the day's file writes it. */
    @Scheduled(cron = "0 10 0 * * *", zone = "America/Toronto")
    void writeToday() {
        Path file = folder.resolve(NAME.formatted(Days.today(clock)));
        Map<Chain, Map<Long, String>> known = read();
        List<String> lines = jdbc
                .sql("select chain, place, hash from accord.chain_head where place > 0 order by chain")
                .query(Line.class)
                .stream()
                .filter(line ->
                        !known.getOrDefault(new Chain(line.chain()), Map.of()).containsKey(line.place()))
                .map(Line::text)
                .toList();
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                Files.write(file, lines, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
        } catch (java.nio.file.FileAlreadyExistsException anotherNodeWasFirst) {
            return;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Map<Chain, Map<Long, String>> read() {
        Map<Chain, Map<Long, String>> heads = new HashMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.getFileName().toString().startsWith("heads-"))
                        .sorted()
                        .flatMap(HeadsFiles::lines)
                        // The oldest file speaks: a later one cannot make it say something else.
                        .forEach(line -> heads.computeIfAbsent(new Chain(line.chain()), none -> new HashMap<>())
                                .putIfAbsent(line.place(), line.hash()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return heads;
    }

    private static Stream<Line> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(text -> text.split(" "))
                    .map(part -> new Line(part[0], Long.parseLong(part[1]), part[2]));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Line(String chain, long place, String hash) {

        String text() {
            return chain + " " + place + " " + hash;
        }
    }
}
