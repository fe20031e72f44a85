package id.go.lubuklinggau.pokja.intake;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Tells of merged cells, too, which a sheet names after its rows. Of formulas it takes what they gave. */
class XlsxSheetHandler extends XSSFSheetXMLHandler {

    private final XlsxRows rows;

    XlsxSheetHandler(Styles styles, SharedStrings words, XlsxRows rows, DataFormatter formatter) {
        super(styles, words, rows, formatter, false);
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        super.startElement(uri, localName, name, attributes);
        if (localName.equals("mergeCell")) {
            rows.merged(CellRangeAddress.valueOf(attributes.getValue("ref")));
        }
    }
}
