package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.press.Margins;
import id.go.lubuklinggau.pokja.press.PageFormat;
import id.go.lubuklinggau.pokja.press.Paper;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The size of a page as a stylesheet, because pages have no styles within. All it says is in its address. */
@Controller
@ForSignedIn
class PageStyleController {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    @GetMapping("/halaman.css")
    ResponseEntity<String> show(
            @RequestParam("kertas") Paper paper,
            @RequestParam("mendatar") boolean landscape,
            @RequestParam("atas") int top,
            @RequestParam("kanan") int right,
            @RequestParam("bawah") int bottom,
            @RequestParam("kiri") int left) {
        var format = new PageFormat(paper, landscape, new Margins(top, right, bottom, left));
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate())
                .body(format.style());
    }
}
