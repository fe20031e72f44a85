package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.classification.FigureImportService;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

class FigureImportForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    /** Such as 2021-06. */
    private String ofMonth;

    private MultipartFile file;

    static FigureImportForm of(String month) {
        var form = new FigureImportForm();
        form.ofMonth = month;
        return form;
    }

    boolean isEmpty() {
        return file == null || file.isEmpty();
    }

    FigureImportService.Begin toBegin(LocalDate month) {
        try {
            return new FigureImportService.Begin(id, month, file.getOriginalFilename(), file.getBytes());
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

    public String getOfMonth() {
        return ofMonth;
    }

    public void setOfMonth(String ofMonth) {
        this.ofMonth = ofMonth;
    }

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }
}
