package id.go.lubuklinggau.pokja.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestComponent;

/** The wire between the application and its PostgreSQL, to be cut, stalled and mended. */
@TestComponent
class DatabaseWire implements BeanPostProcessor, AutoCloseable {

    private static final Pattern SERVER = Pattern.compile("//([^/:]+):(\\d+)/");

    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final InetSocketAddress here;
    private InetSocketAddress server;
    private ServerSocket entrance;
    private boolean stalled;

    DatabaseWire() {
        entrance = open(0);
        here = (InetSocketAddress) entrance.getLocalSocketAddress();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof JdbcConnectionDetails details ? new Detour(details, through(details)) : bean;
    }

    private String through(JdbcConnectionDetails details) {
        var address = SERVER.matcher(details.getJdbcUrl());
        if (!address.find()) {
            throw new IllegalStateException("no server and port in " + details.getJdbcUrl());
        }
        server = new InetSocketAddress(address.group(1), Integer.parseInt(address.group(2)));
        return address.replaceFirst("//localhost:" + here.getPort() + "/");
    }

    /** As if the server were killed: connections end, new ones are refused. */
    synchronized void cut() {
        close();
    }

    /** As if the network swallowed everything. */
    synchronized void stall() {
        stalled = true;
    }

    synchronized void mend() {
        stalled = false;
        notifyAll();
        if (entrance.isClosed()) {
            entrance = open(here.getPort());
        }
    }

    @Override
    public synchronized void close() {
        shut(entrance);
        sockets.forEach(DatabaseWire::shut);
        sockets.clear();
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
                var caller = opened.accept();
                var called = new Socket(server.getHostString(), server.getPort());
                sockets.add(caller);
                sockets.add(called);
                start(() -> carry(caller, called));
                start(() -> carry(called, caller));
            }
        } catch (IOException cut) {
            shut(opened);
        }
    }

    private void carry(Socket from, Socket to) {
        var buffer = new byte[8192];
        try {
            for (int read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                waitWhileStalled();
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException cut) {
            // Both ends are shut below.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        shut(from);
        shut(to);
    }

    private synchronized void waitWhileStalled() throws InterruptedException {
        while (stalled) {
            wait();
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "database-wire");
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

    private record Detour(JdbcConnectionDetails details, String url) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return details.getUsername();
        }

        @Override
        public String getPassword() {
            return details.getPassword();
        }
    }
}
