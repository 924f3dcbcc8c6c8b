package org.accord;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own browser. Where it is missing and may be installed, it is; otherwise one line says how. */
final class ChromiumProgram {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Path LOCK = Path.of("target/chromium.lock");
    private static final String HOW =
            "The browser tests need Chromium: run 'apt-get install chromium' as root, or put it on the PATH";

    private ChromiumProgram() {}

    static synchronized Path path() {
        return find().orElseGet(() -> installed().orElseThrow(() -> new IllegalStateException(HOW)));
    }

    /** By whichever of the machines that run tests side by side comes first. */
    private static Optional<Path> installed() {
        try (FileChannel lock = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            if (find().isEmpty()) {
                install();
            }
            return find();
        } catch (IOException failure) {
            throw new UncheckedIOException(HOW, failure);
        }
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            throw new IllegalStateException(HOW);
        }
        run("apt-get", "update", "-qq");
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core");
    }

    private static void run(String... command) {
        try {
            ProcessBuilder process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            if (process.start().waitFor() != 0) {
                throw new IllegalStateException(HOW);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(HOW, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
