package id.go.lubuklinggau.pokja.attendance.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The marks of a phone as text, the way {@code js/offline.js} writes it: after lines for people to read, one for the machine,
 * whose checksum tells whether all of it has arrived. A messenger may break that line or add blanks to it.
 */
record MarkText(
        @NotNull UUID account,
        @NotNull Instant sentAt,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Item> marks) {

    private static final Pattern CODE = Pattern.compile("SPK1\\.([A-Za-z0-9_-]+)\\.([0-9a-f]{8})");

    /**
     * @param number on paper
     * @param name of the delegate, to show; the id decides
     */
    record Item(
            @NotNull UUID session,
            @Size(max = 6) String number,
            @Size(max = 250) String name,
            @NotNull @Valid MarkBatch.Item mark) {}

    /** Empty if it is not whole. */
    static Optional<MarkText> of(String text, JsonMapper json) {
        var code = CODE.matcher(text.replaceAll("\\s", ""));
        if (!code.find()) {
            return Optional.empty();
        }
        var payload = code.group(1);
        if (!checksum(payload).equals(code.group(2))) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(Base64.getUrlDecoder().decode(payload), MarkText.class));
        } catch (IllegalArgumentException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static String checksum(String payload) {
        var crc = new CRC32();
        crc.update(payload.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }
}
