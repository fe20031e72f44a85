package id.go.lubuklinggau.pokja.document.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;

class EmblemForm {

    private MultipartFile file;

    boolean isEmpty() {
        return file == null || file.isEmpty();
    }

    byte[] content() {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }
}
