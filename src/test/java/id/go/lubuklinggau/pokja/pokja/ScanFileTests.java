package id.go.lubuklinggau.pokja.pokja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.support.PngFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanFileTests {

    @Test
    void takesWhatAScannerOrAPhoneMakes() {
        assertThat(ScanFile.of(picture("png")).kind()).isEqualTo(ScanKind.PNG);
        assertThat(ScanFile.of(picture("jpeg")).kind()).isEqualTo(ScanKind.JPEG);
        assertThat(ScanFile.of(pdf(ScanFileTests::scannedPages)).kind()).isEqualTo(ScanKind.PDF);
    }

    @Test
    void isKnownByItsContent() {
        var file = picture("png");
        var scan = ScanFile.of(file);

        assertThat(scan.size()).isEqualTo(file.length);
        assertThat(scan.digest())
                .matches("[0-9a-f]{64}")
                .isEqualTo(ScanFile.of(file).digest());
        assertThat(scan.digest()).isNotEqualTo(ScanFile.of(picture("jpeg")).digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090 This program cannot be run in DOS mode.",
                "<!DOCTYPE html><script>alert(1)</script>%PDF-1.7",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><svg/>",
                "PK\u0003\u0004",
                "GIF89a",
                "%PDF-1.7\n<html><script>alert(1)</script></html>",
                "%PDF-1.7\n%%EOF",
                "\u0089PNG\r\n\u001a\nMZ",
                "\u00ff\u00d8\u00ffMZ"
            })
    void refusesWhatIsNoneWhateverItsName(String content) {
        refuses(content.getBytes(StandardCharsets.ISO_8859_1), ScanUnreadable.class);
    }

    @Test
    void refusesNothingAndTooMuch() {
        refuses(new byte[0], ScanEmpty.class);
        refuses(new byte[ScanFile.MOST_BYTES + 1], ScanTooLarge.class);
    }

    @Test
    void refusesWhatEndsInTheMiddle() {
        for (var format : new String[] {"png", "jpeg"}) {
            var file = picture(format);
            refuses(Arrays.copyOf(file, file.length / 3), ScanUnreadable.class);
        }
        var file = pdf(ScanFileTests::scannedPages);
        refuses(Arrays.copyOf(file, file.length / 3), ScanUnreadable.class);
    }

    @Test
    void refusesAPdfWithoutPages() {
        refuses(pdf(document -> {}), ScanUnreadable.class);
    }

    @Test
    void refusesAPdfThatRunsSomething() {
        refuses(
                pdf(document -> {
                    scannedPages(document);
                    document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
                }),
                ScanNotPlain.class);
        refuses(
                pdf(document -> {
                    scannedPages(document);
                    var link = new PDAnnotationLink();
                    var launch = new PDActionLaunch();
                    launch.setF("cmd.exe");
                    link.setAction(launch);
                    document.getPage(0).getAnnotations().add(link);
                    document.getPage(0).setAnnotations(List.of(link));
                }),
                ScanNotPlain.class);
        refuses(
                pdf(document -> {
                    scannedPages(document);
                    var names = new COSDictionary();
                    var script = new COSDictionary();
                    script.setString(COSName.JS, "app.alert('x')");
                    var list = new COSArray();
                    list.add(new COSString("a"));
                    list.add(script);
                    names.setItem(COSName.NAMES, list);
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, wrapped("JavaScript", names));
                }),
                ScanNotPlain.class);
    }

    /** An action that no page leads to is in the file all the same. */
    @Test
    void refusesAScriptThatIsHidden() {
        refuses(
                pdf(document -> {
                    scannedPages(document);
                    document.getDocumentInformation()
                            .getCOSObject()
                            .setItem(
                                    COSName.getPDFName("X"),
                                    wrapped("Y", new PDActionJavaScript("app.alert('x')").getCOSObject()));
                }),
                ScanNotPlain.class);
    }

    @Test
    void refusesAPdfThatCarriesOtherFiles() {
        refuses(
                pdf(document -> {
                    scannedPages(document);
                    var embedded = new PDEmbeddedFile(document, new ByteArrayInputStream("MZ".getBytes()));
                    var specification = new PDComplexFileSpecification();
                    specification.setFile("hitung.exe");
                    specification.setEmbeddedFile(embedded);
                    var tree = new PDEmbeddedFilesNameTreeNode();
                    tree.setNames(Map.of("hitung.exe", specification));
                    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setEmbeddedFiles(tree);
                    document.getDocumentCatalog().setNames(names);
                }),
                ScanNotPlain.class);
    }

    @Test
    void refusesAFormOfTheOldKind() {
        refuses(
                pdf(document -> {
                    scannedPages(document);
                    var form = new COSDictionary();
                    form.setString("XFA", "<xdp/>");
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
                }),
                ScanNotPlain.class);
    }

    /** As Word puts it into the page of a decree that names one. */
    @Test
    void takesALink() {
        assertThat(ScanFile.of(pdf(document -> {
                            scannedPages(document);
                            var link = new PDAnnotationLink();
                            var address = new PDActionURI();
                            address.setURI("https://kampungkb.bkkbn.go.id");
                            link.setAction(address);
                            document.getPage(0).setAnnotations(List.of(link));
                        }))
                        .kind())
                .isEqualTo(ScanKind.PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rahasia"})
    void refusesALockedPdf(String password) {
        refuses(
                pdf(document -> {
                    scannedPages(document);
                    document.protect(new StandardProtectionPolicy("pemilik", password, new AccessPermission()));
                }),
                ScanLocked.class);
    }

    /** 20,000 pixels square are more than a gigabyte of memory, and white ones a file of 50 kilobytes. */
    @Test
    void refusesAPictureThatUnfoldsBeforeItDoes() {
        var bomb = PngFile.claiming(20_000, 20_000, new byte[1024]);
        assertThat(bomb.length).isLessThan(10_000);

        refuses(bomb, ScanTooManyPixels.class);
        refuses(PngFile.claiming(Integer.MAX_VALUE, 1, new byte[1024]), ScanTooManyPixels.class);
        refuses(jpegClaiming(60_000, 60_000), ScanTooManyPixels.class);
    }

    /** A hundred megabytes of blanks are a file of a hundred kilobytes; in a stream of objects PDFBox would hold them all. */
    @Test
    void refusesAPdfThatUnfoldsBeforeItDoes() {
        for (var type : new String[] {"ObjStm", "XRef", "X"}) {
            var bomb = pdfWithStream("/Type /" + type + " /N 1 /First 4 /Filter /FlateDecode", packed(100 << 20));
            assertThat(bomb.length).isLessThan(200_000);
            refuses(bomb, ScanTooManyPixels.class);
        }
        refuses(pdfWithStream("/Filter [/FlateDecode /FlateDecode]", packed(1 << 10)), ScanTooManyPixels.class);
    }

    @Test
    void refusesOneThatIsNestedWithoutEnd() {
        refuses(
                ("%PDF-1.7\n1 0 obj\n" + "[".repeat(500_000) + "\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF")
                        .getBytes(StandardCharsets.ISO_8859_1),
                ScanUnreadable.class);
    }

    private interface Content {
        void putInto(PDDocument document) throws IOException;
    }

    private static void refuses(byte[] file, Class<? extends Exception> why) {
        assertThatThrownBy(() -> ScanFile.of(file)).isInstanceOf(why);
    }

    private static byte[] pdf(Content content) {
        var file = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            content.putInto(document);
            document.save(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** One sheet as a photo, and one without loss. */
    private static void scannedPages(PDDocument document) throws IOException {
        var image = new BufferedImage(400, 600, BufferedImage.TYPE_INT_RGB);
        for (var picture : List.of(
                JPEGFactory.createFromImage(document, image), LosslessFactory.createFromImage(document, image))) {
            var page = new PDPage();
            document.addPage(page);
            try (var brush = new PDPageContentStream(document, page)) {
                brush.drawImage(picture, 0, 0, 400, 600);
            }
        }
    }

    private static COSDictionary wrapped(String name, COSDictionary within) {
        var outer = new COSDictionary();
        outer.setItem(COSName.getPDFName(name), within);
        return outer;
    }

    private static byte[] picture(String format) {
        var image = new BufferedImage(800, 1_100, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 800; x++) {
            for (int y = 0; y < 1_100; y++) {
                image.setRGB(x, y, x * y);
            }
        }
        var file = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(image, format, file)).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static byte[] pdfWithStream(String dictionary, byte[] content) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(("""
                %%PDF-1.7
                1 0 obj
                << /Type /Catalog /Pages 2 0 R >>
                endobj
                2 0 obj
                << /Type /Pages /Kids [3 0 R] /Count 1 >>
                endobj
                3 0 obj
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>
                endobj
                4 0 obj
                << %s /Length %d >>
                stream
                """.formatted(dictionary, content.length)).getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(content);
        file.writeBytes(
                "\nendstream\nendobj\ntrailer << /Root 1 0 R /Size 5 >>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }

    private static byte[] packed(int blanks) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            var some = new byte[1 << 10];
            Arrays.fill(some, (byte) ' ');
            for (int written = 0; written < blanks; written += some.length) {
                deflater.write(some);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A picture whose head says another size than it has. */
    private static byte[] jpegClaiming(int width, int height) {
        var file = picture("jpeg");
        for (int place = 2; place < file.length - 9; ) {
            int marker = file[place + 1] & 0xff;
            int length = (file[place + 2] & 0xff) << 8 | file[place + 3] & 0xff;
            if (marker >= 0xc0 && marker <= 0xc2) {
                ByteBuffer.wrap(file, place + 5, 4).putShort((short) height).putShort((short) width);
                return file;
            }
            place += 2 + length;
        }
        throw new IllegalStateException("no head");
    }
}
