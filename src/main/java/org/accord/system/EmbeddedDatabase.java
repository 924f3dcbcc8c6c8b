package org.accord.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL that starts and stops with Accord and keeps its data in a folder. It is durable: what the library
 * turns off for the sake of fast tests is turned on again.
 */
class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "accord";
    static final String OWNER = "accord";
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration START = Duration.ofSeconds(60);

    private final FileChannel lockFile;
    private final EmbeddedPostgres postgres;

    EmbeddedDatabase(Path folder) {
        try {
            Files.createDirectories(folder);
            this.lockFile =
                    FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lockFile.tryLock();
            if (lock == null) {
                throw new IllegalStateException(
                        "Another Accord is using " + folder.toAbsolutePath() + ": stop it first, or set accord.data");
            }
            Path cluster = folder.resolve("postgresql");
            stopOrphan(cluster);
            this.postgres = start(cluster);
            createOwner();
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("The embedded PostgreSQL does not start in " + folder, failure);
        }
    }

    String url() {
        return postgres.getJdbcUrl(OWNER, NAME);
    }

    @Override
    public void close() {
        try {
            postgres.close();
            lockFile.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static EmbeddedPostgres start(Path cluster) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setPGStartupWait(START)
                // Stopped by Spring, after everything that uses it: a hook of its own would race with that
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "60")
                .start();
    }

    private void createOwner() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = '" + OWNER + "'")) {
                statement.execute("create role " + OWNER + " login createrole");
            }
            if (!exists(statement, "select from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + OWNER);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** A killed Accord leaves its server behind. We hold the folder's lock, so nobody else is using that server. */
    private static void stopOrphan(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
        ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres).ifPresent(server -> {
            log.info("Stopping the database server that an earlier Accord left behind");
            server.destroy();
            try {
                server.onExit().get(START.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException failure) {
                throw new IllegalStateException("The database server left behind does not stop: pid " + pid, failure);
            }
        });
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }
}
