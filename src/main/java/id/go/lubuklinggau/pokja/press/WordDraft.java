package id.go.lubuklinggau.pokja.press;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

/** DRAF across each page, in light grey behind the text, as Word itself puts watermarks there; LibreOffice knows them, too. */
final class WordDraft {

    /** The outline of words that Word knows as its 136th shape, and one of it in the middle of the page. */
    private static final String MARK = """
            <xml-fragment xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word">\
            <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">\
            <v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>\
            <v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/>\
            <v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>\
            <v:f eqn="sum @6 0 @5"/></v:formulas>\
            <v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>\
            <v:textpath on="t" fitshape="t"/>\
            <v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles>\
            <o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>\
            <v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" alt="DRAF" \
            style="position:absolute;margin-left:0;margin-top:0;width:380pt;height:125pt;rotation:325;z-index:-251658752;\
            mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
            mso-position-vertical:center;mso-position-vertical-relative:margin" \
            o:allowincell="f" fillcolor="#ddd" stroked="f">\
            <v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt;font-weight:bold" string="DRAF"/>\
            <w10:wrap anchorx="margin" anchory="margin"/></v:shape></xml-fragment>""";

    private WordDraft() {}

    static void markOn(XWPFDocument document) {
        var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Header");
        try {
            head.createRun().getCTR().addNewPict().set(XmlObject.Factory.parse(MARK));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
