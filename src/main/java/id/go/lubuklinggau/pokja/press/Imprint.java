package id.go.lubuklinggau.pokja.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.web.util.HtmlUtils;

/** What the file says of itself: its title and language, but not when it was made, because the same content is the same file. */
class Imprint {

    private static final String MADE_BY = "SIPOKJA";

    private final Manuscript manuscript;

    Imprint(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    void putInto(PDDocument pages) throws IOException {
        var information = new PDDocumentInformation();
        information.setTitle(manuscript.title());
        information.setCreator(MADE_BY);
        pages.setDocumentInformation(information);
        pages.setDocumentId((long) manuscript.title().hashCode());
        var catalog = pages.getDocumentCatalog();
        catalog.setLanguage("id");
        catalog.setMetadata(
                new PDMetadata(pages, new ByteArrayInputStream(metadata().getBytes(StandardCharsets.UTF_8))));
    }

    /** As PDF/UA (ISO 14289-1) asks. */
    private String metadata() {
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>id</rdf:li></rdf:Bag></dc:language>
                <xmp:CreatorTool>%s</xmp:CreatorTool>%s
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(HtmlUtils.htmlEscapeDecimal(manuscript.title(), "UTF-8"), MADE_BY, tagged());
    }

    private String tagged() {
        return manuscript.rows() <= Press.MOST_ROWS_AT_ONCE ? "<pdfuaid:part>1</pdfuaid:part>" : "";
    }
}
