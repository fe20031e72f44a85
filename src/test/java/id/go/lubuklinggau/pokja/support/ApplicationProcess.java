package id.go.lubuklinggau.pokja.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The application in a JVM of its own, started as an office would start it: a working directory and environment variables. */
public class ApplicationProcess implements AutoCloseable {

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
    public static ApplicationProcess startIn(Path directory, Map<String, String> settings) {
        return startIn(directory, settings, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    }

    /** With these options of the JVM and no others. */
    public static ApplicationProcess startIn(Path directory, Map<String, String> settings, List<String> options) {
        var arguments = new ArrayList<>(options);
        arguments.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        arguments.add("id.go.lubuklinggau.pokja.SipokjaApplication");
        var command =
                new ProcessBuilder(arguments).directory(directory.toFile()).redirectErrorStream(true);
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
    public String awaitReady() throws InterruptedException {
        return awaitLine("SIPOKJA siap");
    }

    /** The first line that contains the text, said already or still to come. */
    public synchronized String awaitLine(String text) throws InterruptedException {
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

    public int port() throws InterruptedException {
        var address = PORT.matcher(awaitReady());
        if (!address.find()) {
            throw new AssertionError("no address in: " + awaitReady());
        }
        return Integer.parseInt(address.group(1));
    }

    public int awaitExit() throws InterruptedException {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still running; it said " + output());
        }
        return process.exitValue();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    public synchronized List<String> output() {
        return List.copyOf(output);
    }

    /** Everything it said until its end. */
    public List<String> outputToTheEnd() throws InterruptedException {
        awaitExit();
        // A server that outlives the application has its own log, so the output ends with the application.
        reader.join(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));
        return output();
    }

    public int terminate() throws InterruptedException {
        process.destroy();
        return awaitExit();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitExit();
    }

    /** What it has taken of the processors. */
    public Duration cpuTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The embedded server that works in the data directory, if there is one. */
    public static List<ProcessHandle> serversIn(Path dataDirectory) {
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

    public static void stopServersIn(Path dataDirectory) throws Exception {
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
    public static String applicationClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
