package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.attendance.SentGuest;
import id.go.lubuklinggau.pokja.attendance.SentMark;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The marks and guests of a phone as text, the way {@code js/offline.js} writes it: after lines for people to read, one for the
 * machine, deflated (SPK2) by a browser that can, else plain (SPK1), whose checksum tells whether all of it has arrived. A
 * messenger may break that line or add blanks to it. Nothing proves who wrote it; staff who takes it in answers for it.
 */
record MarkText(
        @NotNull UUID account,
        @NotNull @Size(max = 500) List<@NotNull @Valid Item> marks,
        @NotNull @Size(max = 500) List<@NotNull @Valid GuestLine> guests) {

    private static final Pattern BEGIN = Pattern.compile("SPK[12]\\.");
    private static final Pattern CODE =
            Pattern.compile(".*?SPK([12])\\.([A-Za-z0-9_-]+)\\.([0-9a-f]{8}).*", Pattern.DOTALL);

    /** Bytes; more than as many marks and guests as it may hold come to. */
    private static final int MOST = 1_000_000;

    record Item(@NotNull UUID session, @NotNull @Valid MarkBatch.Item mark) {}

    record GuestLine(@NotNull UUID session, @NotNull @Valid GuestItem guest) {}

    MarkText {
        guests = guests == null ? List.of() : guests;
    }

    @AssertTrue
    boolean isSomething() {
        return marks == null || !marks.isEmpty() || !guests.isEmpty();
    }

    /** What it holds of one session. */
    record Part(UUID session, List<SentMark> marks, List<SentGuest> guests) {}

    /** In the order in which the sessions appear. */
    List<Part> parts() {
        var parts = new LinkedHashMap<UUID, Part>();
        marks.forEach(
                item -> part(parts, item.session()).marks().add(item.mark().toSentMark()));
        guests.forEach(
                line -> part(parts, line.session()).guests().add(line.guest().toSentGuest()));
        return List.copyOf(parts.values());
    }

    private static Part part(Map<UUID, Part> parts, UUID session) {
        return parts.computeIfAbsent(session, id -> new Part(id, new ArrayList<>(), new ArrayList<>()));
    }

    /** How many such lines there are, whole or not. */
    static int count(String text) {
        return (int) BEGIN.matcher(text.replaceAll("\\s", "")).results().count();
    }

    /** Empty if it is not whole, or is more than one. */
    static Optional<MarkText> of(String text, JsonMapper json) {
        var code = CODE.matcher(text.replaceAll("\\s", ""));
        if (count(text) != 1 || !code.matches() || !checksum(code.group(2)).equals(code.group(3))) {
            return Optional.empty();
        }
        try {
            var payload = Base64.getUrlDecoder().decode(code.group(2));
            return Optional.of(json.readValue(code.group(1).equals("2") ? inflated(payload) : payload, MarkText.class));
        } catch (IllegalArgumentException | IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] inflated(byte[] payload) throws IOException {
        try (var stream = new InflaterInputStream(new ByteArrayInputStream(payload))) {
            var inflated = stream.readNBytes(MOST);
            if (stream.read() >= 0) {
                throw new IOException("longer than any phone makes it");
            }
            return inflated;
        }
    }

    private static String checksum(String payload) {
        var crc = new CRC32();
        crc.update(payload.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }
}
