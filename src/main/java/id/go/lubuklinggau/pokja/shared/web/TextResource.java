package id.go.lubuklinggau.pokja.shared.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;

/** A file as it is served, which differs from how it is written. */
class TextResource extends ByteArrayResource {

    private final String name;
    private final long lastModified;

    TextResource(String name, String text, long lastModified) {
        super(text.getBytes(StandardCharsets.UTF_8), name); // Spring caches hashed files by this description
        this.name = name;
        this.lastModified = lastModified;
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public long lastModified() {
        return lastModified;
    }
}
