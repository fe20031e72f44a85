package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.press.Manuscript;
import id.go.lubuklinggau.pokja.press.PdfView;
import id.go.lubuklinggau.pokja.press.Press;
import id.go.lubuklinggau.pokja.press.WordView;
import id.go.lubuklinggau.pokja.press.WordWriter;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows manuscripts: on screen, with the tools of the desk around them, as PDF and for Word. */
@Component
class Desk {

    private final Press press;
    private final WordWriter word;

    Desk(Press press, WordWriter word) {
        this.press = press;
        this.word = word;
    }

    /**
     * The PDF has the address of the page and ".pdf", with the same query; so have other files.
     *
     * @param endings of the other files that there are of it, such as xlsx
     * @return the view, which is the template of the manuscript
     */
    String show(Manuscript manuscript, Model model, String... endings) {
        model.addAllAttributes(manuscript.contents());
        model.addAttribute("manuscript", manuscript);
        model.addAttribute("part", manuscript.whole());
        model.addAttribute("pdf", file("pdf"));
        model.addAttribute("files", Stream.of(endings).collect(Collectors.toMap(Function.identity(), Desk::file)));
        model.addAttribute("unprintable", press.unprintable(manuscript));
        return manuscript.template();
    }

    View pdf(Manuscript manuscript) {
        return new PdfView(press, manuscript, manuscript.title());
    }

    View word(Manuscript manuscript) {
        return new WordView(word, manuscript, manuscript.title());
    }

    private static String file(String ending) {
        var page = ServletUriComponentsBuilder.fromCurrentRequest().build();
        return page.getPath() + "." + ending + (page.getQuery() == null ? "" : "?" + page.getQuery());
    }
}
