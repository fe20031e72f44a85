package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.document.DownloadService;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How far a file is that takes long to make, and the file. Both are only for whoever asked for it. */
@Controller
@ForOfficeAndPokja
class DownloadController {

    private final DownloadService downloads;
    private final Clock clock;

    DownloadController(DownloadService downloads, Clock clock) {
        this.downloads = downloads;
        this.clock = clock;
    }

    @GetMapping("/unduhan/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("download", downloads.find(id));
        model.addAttribute("now", clock.instant());
        return "document/download/show";
    }

    @GetMapping("/unduhan/{id}/berkas")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        var file = downloads.file(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }
}
