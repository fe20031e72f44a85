package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.document.DownloadService;
import id.go.lubuklinggau.pokja.press.Manuscript;
import id.go.lubuklinggau.pokja.press.PdfView;
import id.go.lubuklinggau.pokja.press.Press;
import id.go.lubuklinggau.pokja.press.WordView;
import id.go.lubuklinggau.pokja.press.WordWriter;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/** Shows manuscripts: on screen, with the tools of the desk around them, as PDF and for Word. */
@Component
class Desk {

    /** The words that would have gaps on paper, by this name in the template. */
    static final String UNPRINTABLE = "unprintable";

    private final Press press;
    private final WordWriter word;
    private final DownloadService downloads;

    Desk(Press press, WordWriter word, DownloadService downloads) {
        this.press = press;
        this.word = word;
        this.downloads = downloads;
    }

    /**
     * The PDF has the address of the page and ".pdf", with the same query; so have other files.
     *
     * @param endings of the other files that there are of it, such as xlsx
     * @return the view, which is the template of the manuscript
     */
    String show(Manuscript manuscript, Model model, String... endings) {
        return showWith(
                ServletUriComponentsBuilder.fromCurrentRequest().build().getQuery(), manuscript, model, endings);
    }

    /** @param query of the files in place of that of the page; null for none */
    String showWith(String query, Manuscript manuscript, Model model, String... endings) {
        model.addAllAttributes(manuscript.contents());
        model.addAttribute("manuscript", manuscript);
        model.addAttribute("part", manuscript.whole());
        model.addAttribute("pdf", file("pdf", query));
        model.addAttribute(
                "files",
                Stream.of(endings).collect(Collectors.toMap(Function.identity(), ending -> file(ending, query))));
        if (!manuscript.contents().containsKey(UNPRINTABLE)) {
            model.addAttribute(UNPRINTABLE, press.typeset(manuscript).unprintable());
        }
        return manuscript.template();
    }

    PdfView pdf(Manuscript manuscript) {
        return new PdfView(press, manuscript, manuscript.title());
    }

    View word(Manuscript manuscript) {
        return new WordView(word, manuscript, manuscript.title());
    }

    /** One that may be long: then it leads to the page that says how far it is. */
    View pdf(Manuscript manuscript, SignedInUser user) {
        if (!press.takesLong(manuscript)) {
            return pdf(manuscript);
        }
        var id = downloads.start(
                pdf(manuscript).fileName(),
                MediaType.APPLICATION_PDF_VALUE,
                manuscript.rows(),
                user,
                (file, progress) -> press.print(manuscript, file, progress));
        return new RedirectView("/unduhan/" + id);
    }

    private static String file(String ending, String query) {
        var page = ServletUriComponentsBuilder.fromCurrentRequest().build().getPath();
        return page + "." + ending + (query == null ? "" : "?" + query);
    }
}
