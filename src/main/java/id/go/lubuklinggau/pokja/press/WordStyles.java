package id.go.lubuklinggau.pokja.press;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles that Word expects to find: ordinary text, headings, head and foot of a page, tables. */
final class WordStyles {

    /** A part of any document for Word. */
    static final String SETTINGS_PART = "word/settings.xml";

    /**
     * Written by hand because the small library of schemas has no compatibility settings. Without the mode Word opens the file
     * as one of an old version; and a line that ends in a break is not spread over the whole width.
     */
    static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>\
            <w:compat><w:doNotExpandShiftReturn/>\
            <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
            <w:themeFontLang w:val="id-ID"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>
            """;

    private static final String STYLES = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:docDefaults>
                <w:rPrDefault><w:rPr>
                  <w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/>
                  <w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="id-ID" w:eastAsia="id-ID" w:bidi="ar-SA"/>
                </w:rPr></w:rPrDefault>
                <w:pPrDefault/>
              </w:docDefaults>
              <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
              %s
              <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
                <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/>
              </w:style>
              <w:style w:type="table" w:default="1" w:styleId="TableNormal">
                <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>
                <w:tblPr>
                  <w:tblInd w:w="0" w:type="dxa"/>
                  <w:tblCellMar>
                    <w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>
                    <w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>
                  </w:tblCellMar>
                </w:tblPr>
              </w:style>
              <w:style w:type="numbering" w:default="1" w:styleId="NoList">
                <w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>
              </w:style>
              <w:style w:type="paragraph" w:styleId="Header">
                <w:name w:val="header"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>
                <w:pPr><w:spacing w:after="0" w:line="20" w:lineRule="exact"/></w:pPr>
              </w:style>
              <w:style w:type="paragraph" w:styleId="Footer">
                <w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>
                <w:rPr><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr>
              </w:style>
            </w:styles>
            """.formatted(heading(1, 26) + heading(2, 22) + heading(3, 21));

    private WordStyles() {}

    /** @param size in half points, as Word counts */
    private static String heading(int level, int size) {
        return """
                <w:style w:type="paragraph" w:styleId="Heading%1$d">
                  <w:name w:val="heading %1$d"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/>
                  <w:pPr><w:keepNext/><w:keepLines/><w:outlineLvl w:val="%2$d"/></w:pPr>
                  <w:rPr><w:b/><w:bCs/><w:sz w:val="%3$d"/><w:szCs w:val="%3$d"/></w:rPr>
                </w:style>
                """.formatted(level, level - 1, size);
    }

    static void writeTo(XWPFDocument document) {
        try {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(STYLES).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
