package id.go.lubuklinggau.pokja.browser;

import static org.awaitility.Awaitility.await;

import id.go.lubuklinggau.pokja.support.Wire.Way;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A secretary out of doors, with her phone. */
class Fieldwork implements AutoCloseable {

    private static final Map<String, String> STATUSES =
            Map.of("H", "PRESENT", "I", "EXCUSED", "S", "SICK", "T", "ABSENT");

    private final Handset phone;
    private final String username;

    Fieldwork(int port, String username) {
        this.phone = Handset.at(port);
        this.username = username;
    }

    /** The sheet, where there is a network, so that it opens without one later. */
    void open(UUID session) {
        await().atMost(Duration.ofMinutes(3)).until(() -> {
            phone.withNetworkAgain();
            phone.open(pathOf(session));
            if (phone.all("[name=username]").size() > 0) {
                phone.signIn(username);
                phone.open(pathOf(session));
            }
            return isOpen(session);
        });
        await().atMost(Duration.ofMinutes(3)).until(() -> phone.isKept(pathOf(session)));
    }

    void meet(Trouble trouble, UUID session, Random random) {
        switch (trouble) {
            case NONE -> {}
            case NO_NETWORK -> phone.withoutNetwork();
            case CUT -> phone.wire().cut();
            case STALLED -> phone.wire().stall();
            case SLOW -> {
                phone.wire().slow(Duration.ofMillis(200), 50_000 / 8);
                phone.onASlowNetwork(Duration.ofMillis(200));
            }
            case BODY_CUT -> phone.wire().breakAfter(Way.THERE, random.nextInt(2000));
            case ANSWER_LOST -> phone.wire().breakAfter(Way.BACK, random.nextInt(200));
            case NETWORK_AGAIN -> phone.withNetworkAgain();
            case RELOADED -> phone.open(pathOf(session));
            case BATTERY_DEAD -> {
                phone.kill();
                phone.startAgain();
                phone.open(pathOf(session));
            }
        }
        if (!isOpen(session)) {
            open(session); // asked to sign in, for one
        }
    }

    /** @return as what */
    String tap(UUID delegate, Random random) {
        var letter = List.copyOf(STATUSES.keySet()).stream().sorted().toList().get(random.nextInt(4));
        phone.run(
                "document.querySelector(`button[value^='${arguments[0]}.'][value$='.${arguments[1]}']`).click()",
                letter,
                delegate.toString());
        phone.waitUntil(
                "return !!document.querySelector(`.row--marked[data-delegate='${arguments[0]}']`)",
                delegate.toString());
        return STATUSES.get(letter);
    }

    /** To where there is a network, until nothing is left to send. */
    void comeBack(UUID session) {
        open(session);
        await().atMost(Duration.ofMinutes(2)).until(() -> phone.kept() == 0);
    }

    private boolean isOpen(UUID session) {
        return Boolean.TRUE.equals(phone.run(
                "return location.pathname === arguments[0] && !!document.querySelector('.sheet__form')",
                pathOf(session)));
    }

    private static String pathOf(UUID session) {
        return "/sesi/" + session + "/kehadiran";
    }

    @Override
    public void close() {
        phone.close();
    }
}
