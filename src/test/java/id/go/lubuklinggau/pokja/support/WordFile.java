package id.go.lubuklinggau.pokja.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A file for Word, read back. */
public class WordFile {

    private final byte[] bytes;
    private final XWPFDocument document;

    public WordFile(byte[] bytes) {
        this.bytes = bytes;
        try {
            this.document = new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static WordFile of(MvcTestResult answer) {
        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        return new WordFile(answer.getResponse().getContentAsByteArray());
    }

    public byte[] bytes() {
        return bytes;
    }

    public String title() {
        return document.getProperties().getCoreProperties().getTitle();
    }

    /** Of all paragraphs, those in cells, too, a line each. */
    public String text() {
        return paragraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    /** Those in cells, too. */
    public List<XWPFParagraph> paragraphs() {
        var all = new ArrayList<XWPFParagraph>();
        collect(document, all, new ArrayList<>());
        return all;
    }

    /** Those in cells, too. */
    public List<XWPFTable> tables() {
        var all = new ArrayList<XWPFTable>();
        collect(document, new ArrayList<>(), all);
        return all;
    }

    public List<XWPFPictureData> pictures() {
        return document.getAllPictures();
    }

    public String foot() {
        return document.getFooterList().stream().map(XWPFFooter::getText).collect(Collectors.joining());
    }

    /** Whether DRAF stands across each page. */
    public boolean draft() {
        return document.getHeaderList().stream()
                .anyMatch(head -> head._getHdrFtr().xmlText().contains("DRAF"));
    }

    /** What is above the text of each page, in XML. */
    public String head() {
        return document.getHeaderList().stream()
                .map(head -> head._getHdrFtr().xmlText())
                .collect(Collectors.joining());
    }

    /** The paragraphs right above the tables of the page. */
    public List<XWPFParagraph> aboveTables() {
        var elements = document.getBodyElements();
        return IntStream.range(1, elements.size())
                .filter(index -> elements.get(index) instanceof XWPFTable)
                .mapToObj(index -> elements.get(index - 1))
                .filter(XWPFParagraph.class::isInstance)
                .map(XWPFParagraph.class::cast)
                .toList();
    }

    public int pageBreaks() {
        return (int) paragraphs().stream().filter(XWPFParagraph::isPageBreak).count();
    }

    /** Width and height. */
    public List<Long> pageInMillimetres() {
        var size = document.getDocument().getBody().getSectPr().getPgSz();
        return List.of(millimetres(size.getW()), millimetres(size.getH()));
    }

    private static long millimetres(Object twips) {
        return Math.round(((BigInteger) twips).doubleValue() / 1440 * 25.4);
    }

    private static void collect(IBody body, List<XWPFParagraph> paragraphs, List<XWPFTable> tables) {
        for (var element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraphs.add(paragraph);
            } else if (element instanceof XWPFTable table) {
                tables.add(table);
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> collect(cell, paragraphs, tables)));
            }
        }
    }
}
