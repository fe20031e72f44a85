package id.go.lubuklinggau.pokja.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** A wire to a server, to be cut, stalled, slowed down and broken in the middle, and to be mended. */
public class Wire implements AutoCloseable {

    /** Towards the server, or back from it. */
    public enum Way {
        THERE,
        BACK
    }

    /** Below those that systems give to connections: while the wire is cut, none of them takes its port. */
    private static final int FIRST_PORT = 20_000;

    private static final int LAST_PORT = 30_000;

    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final int port;
    private InetSocketAddress server;
    private ServerSocket entrance;
    private boolean stalled;
    private Duration latency = Duration.ZERO;
    private int bytesPerSecond;
    private Way breaking;
    private int bytesUntilBreak;

    public Wire() {
        entrance = openSomewhere();
        port = entrance.getLocalPort();
    }

    public Wire(String host, int port) {
        this();
        leadTo(host, port);
    }

    public synchronized void leadTo(String host, int port) {
        server = new InetSocketAddress(host, port);
    }

    /** Of its entrance, always the same. */
    public int port() {
        return port;
    }

    /** As if the server were killed: connections end, new ones are refused. */
    public synchronized void cut() {
        close();
    }

    /** As if the network swallowed everything. */
    public synchronized void stall() {
        stalled = true;
    }

    /** Whatever is sent takes this long, and its time by its size. */
    public synchronized void slow(Duration latency, int bytesPerSecond) {
        this.latency = latency;
        this.bytesPerSecond = bytesPerSecond;
    }

    /** So many more bytes pass this way; then the connection that they are on is gone. */
    public synchronized void breakAfter(Way way, int bytes) {
        breaking = way;
        bytesUntilBreak = bytes;
    }

    public synchronized void mend() {
        stalled = false;
        latency = Duration.ZERO;
        breaking = null;
        notifyAll();
        if (entrance.isClosed()) {
            entrance = open(port);
        }
    }

    @Override
    public synchronized void close() {
        shut(entrance);
        sockets.forEach(Wire::shut);
        sockets.clear();
    }

    private ServerSocket openSomewhere() {
        for (int tries = 0; ; tries++) {
            try {
                return open(ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT));
            } catch (UncheckedIOException taken) {
                if (tries == 100) {
                    throw taken;
                }
            }
        }
    }

    private ServerSocket open(int port) {
        try {
            var opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            start(() -> accept(opened));
            return opened;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void accept(ServerSocket opened) {
        try {
            while (true) {
                connect(opened.accept(), opened);
            }
        } catch (IOException cut) {
            shut(opened);
        }
    }

    private void connect(Socket caller, ServerSocket entrance) {
        var called = new Socket();
        try {
            called.connect(server());
            synchronized (this) {
                if (entrance.isClosed()) {
                    throw new IOException("cut meanwhile");
                }
                sockets.add(caller);
                sockets.add(called);
            }
            start(() -> carry(caller, called, Way.THERE));
            start(() -> carry(called, caller, Way.BACK));
        } catch (IOException unreachable) {
            shut(caller);
            shut(called);
        }
    }

    private synchronized InetSocketAddress server() {
        return server;
    }

    private void carry(Socket from, Socket to, Way way) {
        var buffer = new byte[8192];
        try {
            for (int read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                waitFor(read);
                int passing = passing(read, way);
                to.getOutputStream().write(buffer, 0, passing);
                if (passing < read) {
                    break;
                }
            }
        } catch (IOException cut) {
            // Both ends are shut below.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        sockets.remove(from);
        sockets.remove(to);
        shut(from);
        shut(to);
    }

    private synchronized void waitFor(int bytes) throws InterruptedException {
        long sent = System.nanoTime();
        while (stalled || remaining(bytes, sent) > 0) {
            wait(stalled ? 0 : TimeUnit.NANOSECONDS.toMillis(remaining(bytes, sent)) + 1);
        }
    }

    private long remaining(int bytes, long sent) {
        if (latency.isZero()) {
            return 0;
        }
        long due = sent + latency.toNanos() + TimeUnit.SECONDS.toNanos(bytes) / bytesPerSecond;
        return due - System.nanoTime();
    }

    private synchronized int passing(int bytes, Way way) {
        if (breaking != way) {
            return bytes;
        }
        if (bytes <= bytesUntilBreak) {
            bytesUntilBreak -= bytes;
            return bytes;
        }
        breaking = null;
        return bytesUntilBreak;
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private static void shut(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
