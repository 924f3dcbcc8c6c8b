package org.accord.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An application in a process of its own: how long until it answers, and what it holds then. */
final class Launch {

    static final String HEAP = "-Xmx256m";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern KILOBYTES = Pattern.compile("(?:VmRSS:|used)\\s+(\\d+)\\s*[kK]");

    /** In seconds and megabytes; 0 where this system does not tell. */
    record Cost(double seconds, int resident, int heap) {}

    private Launch() {}

    static Cost of(Map<String, String> database, String... program) throws Exception {
        Path folder = Files.createTempDirectory("accord-launch");
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(java("java"), HEAP));
        command.addAll(List.of(program));
        database.forEach((name, value) -> command.add("--" + name + "=" + value));
        command.add("--server.port=" + port);
        File log = folder.resolve("log").toFile();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            while (!answers(port)) {
                if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new IllegalStateException("It does not start: " + Files.readString(log.toPath()));
                }
                Thread.sleep(50);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            String heap = output(java("jcmd"), String.valueOf(process.pid()), "GC.run")
                    + output(java("jcmd"), String.valueOf(process.pid()), "GC.heap_info");
            return new Cost(seconds, megabytes(status(process.pid())), megabytes(heap));
        } finally {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
            process.destroyForcibly();
        }
    }

    private static boolean answers(int port) {
        try {
            HttpURLConnection page = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/sign-in").toURL().openConnection();
            return page.getResponseCode() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String status(long pid) throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        return Files.exists(status) ? Files.readString(status) : "";
    }

    private static String output(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes());
    }

    private static int megabytes(String text) {
        Matcher found = KILOBYTES.matcher(text);
        return found.find() ? Integer.parseInt(found.group(1)) / 1024 : 0;
    }

    private static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
