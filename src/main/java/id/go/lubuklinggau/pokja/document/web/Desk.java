package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.document.DocumentChoices;
import id.go.lubuklinggau.pokja.document.DownloadService;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.press.Manuscript;
import id.go.lubuklinggau.pokja.press.Paper;
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
import org.springframework.util.MultiValueMap;
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
    private final DocumentChoices choices;

    Desk(Press press, WordWriter word, DownloadService downloads, DocumentChoices choices) {
        this.press = press;
        this.word = word;
        this.downloads = downloads;
        this.choices = choices;
    }

    /** What is chosen of a document: as the address says, and where it does not, as the user last chose. */
    DocumentQuery query(PrintedDocument document, MultiValueMap<String, String> asked, SignedInUser user) {
        var query = DocumentQuery.of(asked);
        return choices.of(user.accountId(), document)
                .map(remembered -> query.or(DocumentQuery.parse(remembered)))
                .orElse(query);
    }

    /**
     * The PDF has the address of the page and ".pdf", with what is chosen; so have other files.
     *
     * @param endings of the other files that there are of it, such as xlsx
     * @return the view, which is the template of the manuscript
     */
    String show(Manuscript manuscript, DocumentQuery query, Model model, String... endings) {
        var page = ServletUriComponentsBuilder.fromCurrentRequest().build().getPath();
        var address = query.address();
        model.addAllAttributes(manuscript.contents());
        model.addAttribute("manuscript", manuscript);
        model.addAttribute("part", manuscript.whole());
        model.addAttribute("papers", Paper.values());
        model.addAttribute("choose", choose(page));
        model.addAttribute("pdf", file(page, "pdf", address));
        model.addAttribute(
                "files",
                Stream.of(endings)
                        .collect(Collectors.toMap(Function.identity(), ending -> file(page, ending, address))));
        if (!manuscript.contents().containsKey(UNPRINTABLE)) {
            model.addAttribute(UNPRINTABLE, press.typeset(manuscript).unprintable());
        }
        return manuscript.template();
    }

    PdfView pdf(Manuscript manuscript) {
        return new PdfView(press, manuscript, manuscript.title());
    }

    View word(Manuscript manuscript) {
        return new WordView(word, PrintMarks.without(manuscript), manuscript.title());
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

    /** Where the form above the sheet is sent. */
    private static String choose(String page) {
        int name = page.lastIndexOf('/') + 1;
        return page.substring(0, name) + "pilihan?dokumen=" + page.substring(name);
    }

    private static String file(String page, String ending, String query) {
        return page + "." + ending + (query.isEmpty() ? "" : "?" + query);
    }
}
