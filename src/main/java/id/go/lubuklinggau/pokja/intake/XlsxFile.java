package id.go.lubuklinggau.pokja.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** An Excel workbook, read as a stream: only the rows in which something stands are ever in memory. */
class XlsxFile {

    private XlsxFile() {}

    /** @throws FileRefused if it is no workbook, holds more than its size tells, or more than data */
    static List<Sheet> sheets(byte[] file) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            new ZipInspection(zip).pass();
            try (var source = new ZipFileZipEntrySource(zip);
                    var workbook = OPCPackage.open(source)) {
                var sheets = sheets(new XSSFReader(workbook));
                workbook.revert(); // it was only read
                return sheets;
            }
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | ArithmeticException broken) { // a library that reads what is broken throws whatever it stumbles over
            throw new FileRefused(Refusal.BROKEN);
        }
    }

    private static List<Sheet> sheets(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var words = reader.getSharedStringsTable();
        var styles = reader.getStylesTable();
        boolean countsFrom1904 = countsFrom1904(reader.getWorkbookData());
        var sheets = new ArrayList<Sheet>();
        var found = reader.getSheetIterator();
        while (found.hasNext()) {
            try (var content = found.next()) {
                sheets.add(new Sheet(found.getSheetName(), rows(content, styles, words, countsFrom1904)));
            }
        }
        return sheets;
    }

    private static List<SheetRow> rows(InputStream content, Styles styles, SharedStrings words, boolean countsFrom1904)
            throws IOException, SAXException, ParserConfigurationException {
        var rows = new XlsxRows();
        var parser = parser();
        parser.setContentHandler(new XlsxSheetHandler(styles, words, rows, new PlainFormatter(countsFrom1904)));
        parser.parse(new InputSource(content));
        return rows.finished();
    }

    /** Old Excel for Mac counts days from another year. */
    private static boolean countsFrom1904(InputStream workbook)
            throws IOException, SAXException, ParserConfigurationException {
        var found = new boolean[1];
        var parser = parser();
        parser.setContentHandler(new DefaultHandler() {
            @Override
            public void startElement(String uri, String localName, String name, Attributes attributes) {
                if (localName.equals("workbookPr")) {
                    var value = attributes.getValue("date1904");
                    found[0] = "1".equals(value) || "true".equals(value);
                }
            }
        });
        try (workbook) {
            parser.parse(new InputSource(workbook));
        }
        return found[0];
    }

    /** Takes nothing from elsewhere. */
    private static XMLReader parser() throws SAXException, ParserConfigurationException {
        var factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory.newSAXParser().getXMLReader();
    }
}
