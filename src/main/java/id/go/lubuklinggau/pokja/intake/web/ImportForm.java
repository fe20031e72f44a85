package id.go.lubuklinggau.pokja.intake.web;

import id.go.lubuklinggau.pokja.intake.BeginImport;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

class ImportForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    private MultipartFile file;

    /** Of rows that say none. */
    private LocalDate usualFirstDay;

    boolean isEmpty() {
        return file == null || file.isEmpty();
    }

    /** @param pokjaId null if the rows say which */
    BeginImport toBegin(UUID pokjaId) {
        try {
            return new BeginImport(id, pokjaId, file.getOriginalFilename(), file.getBytes(), usualFirstDay);
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

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }

    public LocalDate getUsualFirstDay() {
        return usualFirstDay;
    }

    public void setUsualFirstDay(LocalDate usualFirstDay) {
        this.usualFirstDay = usualFirstDay;
    }
}
