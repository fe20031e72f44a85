package id.go.lubuklinggau.pokja.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.w3c.dom.Document;

/** Makes a document of a manuscript: its template with its contents and its styles, and nothing of the desk around it. */
@Component
class Typesetter {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final ITemplateEngine templates;
    private final ApplicationContext application;
    private final Map<String, String> styles = new ConcurrentHashMap<>();

    Typesetter(ITemplateEngine templates, ApplicationContext application) {
        this.templates = templates;
        this.application = application;
    }

    Document set(Manuscript manuscript, Part part) {
        var page = Jsoup.parse(html(manuscript, part), casePreserving());
        forReadersOfTags(page);
        page.head().appendElement("style").appendChild(new DataNode(style(manuscript)));
        return new W3CDom().fromJsoup(page);
    }

    String html(Manuscript manuscript) {
        return html(manuscript, manuscript.whole());
    }

    /** Each part of the text on a line. */
    static String text(String html) {
        return Jsoup.parse(html).body().wholeText();
    }

    /** As PDF/UA asks: each picture says what it shows, and the first heading is of the first level. */
    private static void forReadersOfTags(org.jsoup.nodes.Document page) {
        page.select("svg[aria-label]").forEach(svg -> svg.attr("alt", svg.attr("aria-label")));
        if (page.selectFirst("h1") == null) {
            page.select("h2").tagName("h1");
        }
    }

    private String html(Manuscript manuscript, Part part) {
        var context = new Context(INDONESIAN, manuscript.contents());
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(application, null)); // for @dates
        context.setVariable("manuscript", manuscript);
        context.setVariable("part", part);
        context.setVariable("printing", true);
        return FileText.of(templates.process("press/page", context));
    }

    String style(Manuscript manuscript) {
        return style("paper")
                + style("letterhead")
                + manuscript.styles().stream().map(this::style).collect(Collectors.joining())
                + manuscript.format().style()
                + style("press");
    }

    private String style(String name) {
        return styles.computeIfAbsent(name, Typesetter::read);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("static/css/paper/" + name + ".css")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the viewBox of an SVG. */
    private static Parser casePreserving() {
        return Parser.htmlParser().settings(ParseSettings.preserveCase);
    }
}
