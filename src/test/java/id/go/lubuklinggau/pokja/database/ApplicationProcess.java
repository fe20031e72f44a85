package id.go.lubuklinggau.pokja.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The application in a JVM of its own, started as an office would start it: a working directory and environment variables. */
class ApplicationProcess implements AutoCloseable {

    private static final long LIMIT_SECONDS = 180;
    private static final Pattern PORT = Pattern.compile("http://localhost:(\\d+)");

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private boolean silent;
    private final Thread reader = new Thread(this::read, "application-output");

    private ApplicationProcess(Process process) {
        this.process = process;
        reader.setDaemon(true);
        reader.start();
    }

    /** On any free port, unless a setting says otherwise. */
    static ApplicationProcess startIn(Path directory, Map<String, String> settings) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "id.go.lubuklinggau.pokja.SipokjaApplication")
                .directory(directory.toFile())
                .redirectErrorStream(true);
        var environment = new LinkedHashMap<String, String>();
        environment.put("PATH", System.getenv("PATH"));
        environment.put("CLASSPATH", applicationClassPath());
        environment.put("SERVER_PORT", "0");
        environment.putAll(settings);
        command.environment().clear();
        command.environment().putAll(environment);
        try {
            return new ApplicationProcess(command.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The line that says where to go. */
    String awaitReady() throws InterruptedException {
        return awaitLine("SIPOKJA siap");
    }

    /** The first line that contains the text, said already or still to come. */
    synchronized String awaitLine(String text) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (true) {
            var line = output.stream().filter(said -> said.contains(text)).findFirst();
            if (line.isPresent()) {
                return line.get();
            }
            var rest = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (silent || rest <= 0) {
                throw new AssertionError("no \"%s\" in its output: %s".formatted(text, output));
            }
            wait(rest);
        }
    }

    int port() throws InterruptedException {
        var address = PORT.matcher(awaitReady());
        if (!address.find()) {
            throw new AssertionError("no address in: " + awaitReady());
        }
        return Integer.parseInt(address.group(1));
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still running; it said " + output());
        }
        return process.exitValue();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    synchronized List<String> output() {
        return List.copyOf(output);
    }

    /** Everything it said until its end. */
    List<String> outputToTheEnd() throws InterruptedException {
        awaitExit();
        // A server that outlives the application has its own log, so the output ends with the application.
        reader.join(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));
        return output();
    }

    int terminate() throws InterruptedException {
        process.destroy();
        return awaitExit();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitExit();
    }

    /** The embedded server that works in the data directory, if there is one. */
    static List<ProcessHandle> serversIn(Path dataDirectory) {
        var pid = dataDirectory.resolve("postgres").resolve("postmaster.pid");
        if (!Files.exists(pid)) {
            return List.of();
        }
        try {
            var binaries = dataDirectory.toRealPath().resolve("postgres-binaries");
            return ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(pid).get(0).strip()))
                    .filter(server -> server.info().command().orElse("").startsWith(binaries.toString()))
                    .stream()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Its server, if it has one, is left to {@link #stopServersIn}: the folder may be another application's. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    static void stopServersIn(Path dataDirectory) throws Exception {
        for (var server : serversIn(dataDirectory)) {
            server.destroy();
            server.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void read() {
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                say(line);
            }
        } catch (IOException closed) {
            say(closed.toString());
        }
        fallSilent();
    }

    private synchronized void say(String line) {
        output.add(line);
        notifyAll();
    }

    private synchronized void fallSilent() {
        silent = true;
        notifyAll();
    }

    /** Without the classes of the tests. */
    static String applicationClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
