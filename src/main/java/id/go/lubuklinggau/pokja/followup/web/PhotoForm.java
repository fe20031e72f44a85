package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.followup.PhotoPhase;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

class PhotoForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    @NotNull
    private PhotoPhase phase;

    @Size(max = 160)
    private String caption;

    private LocalDate takenOn;

    private MultipartFile file;

    /** Nothing, where no file was chosen. */
    byte[] content() {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public PhotoPhase getPhase() {
        return phase;
    }

    public void setPhase(PhotoPhase phase) {
        this.phase = phase;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }

    public LocalDate getTakenOn() {
        return takenOn;
    }

    public void setTakenOn(LocalDate takenOn) {
        this.takenOn = takenOn;
    }

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }
}
