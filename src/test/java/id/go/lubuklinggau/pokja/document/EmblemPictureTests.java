package id.go.lubuklinggau.pokja.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.support.PngFile;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmblemPictureTests {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp"})
    void takesPngAndJpegByTheirContentAlone(String format) {
        var file = image(300, 400, format);

        if (format.equals("png") || format.equals("jpeg")) {
            var emblem = new EmblemPicture(file).redrawn();
            assertThat(emblem.width()).isEqualTo(300);
            assertThat(emblem.height()).isEqualTo(400);
            assertThat(emblem.digest()).hasSize(16);
            assertThat(decoded(emblem).getWidth()).isEqualTo(300);
        } else {
            refuses(file, EmblemNotAPicture.class);
        }
    }

    @Test
    void neverKeepsMoreThan800PixelsOrAWordOfTheFile() {
        var file = withComment(image(3_000, 1_500, "png"), "rahasia-kamera");
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("rahasia-kamera");

        var emblem = new EmblemPicture(file).redrawn();

        assertThat(emblem.width()).isEqualTo(800);
        assertThat(emblem.height()).isEqualTo(400);
        assertThat(new String(emblem.png(), StandardCharsets.ISO_8859_1)).doesNotContain("rahasia-kamera");
    }

    @Test
    void theSameFileIsTheSamePicture() {
        var file = image(50, 60, "png");

        assertThat(new EmblemPicture(file).redrawn().png())
                .isEqualTo(new EmblemPicture(file).redrawn().png());
    }

    @Test
    void paintsADrawingOfAnyProgram() {
        var emblem = new EmblemPicture(svg("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
                     xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="30mm" height="40mm">
                  <metadata><x xmlns="urn:x"/></metadata><inkscape:grid id="g"/>
                  <defs><linearGradient id="a"><stop offset="0" stop-color="#f00"/></linearGradient>
                    <path id="p" d="M0 0h30v40H0z"/></defs>
                  <style>.x { fill: url(#a) }</style>
                  <use xlink:href="#p" class="x"/></svg>""")).redrawn();

        assertThat(emblem.width()).isEqualTo(600);
        assertThat(emblem.height()).isEqualTo(800);
        assertThat(new Color(decoded(emblem).getRGB(300, 400))).isEqualTo(Color.RED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g onload='alert(1)'/>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
                "<image href='http://169.254.169.254/latest'/>",
                "<image xlink:href='file:///etc/passwd'/>",
                "<use xlink:href='http://127.0.0.1/a.svg#a'/>",
                "<a xlink:href='javascript:alert(1)'/>",
                "<style>@import url(http://127.0.0.1/a.css);</style>",
                "<rect style='fill:url(http://127.0.0.1/a.svg#a)'/>",
                "<rect fill='u\\72l(http://127.0.0.1/a.svg#a)'/>",
                "<filter id='f'><feImage href='http://127.0.0.1/'/></filter>",
                "<g xml:base='http://127.0.0.1/'/>",
                "<set attributeName='href'/>",
                "<g id='a'><use xlink:href='#b'/></g><g id='b'><use xlink:href='#a'/></g>"
            })
    void refusesADrawingThatIsMoreThanShapes(String within) {
        refuses(
                svg(
                        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'>"
                                + within + "</svg>"),
                EmblemNotPlain.class);
    }

    @Test
    void readsNoEntity() {
        refuses(svg("""
                <!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>&x;</text></svg>"""), EmblemNotPlain.class);
        refuses(svg("""
                <!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>&b;</text></svg>"""), EmblemNotPlain.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090 This program cannot be run in DOS mode.",
                "",
                "<html><script>alert(1)</script></html>",
                "<svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 0'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 99999'/>",
                "\u0089PNG"
            })
    void refusesWhatIsNoPictureWhateverItsName(String content) {
        var file = content.getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> new EmblemPicture(file).redrawn())
                .isInstanceOfAny(EmblemNotAPicture.class, EmblemNotPlain.class);
    }

    @Test
    void refusesMoreThanAMegabyte() {
        refuses(new byte[EmblemPicture.MOST_BYTES + 1], EmblemTooLarge.class);
    }

    /** 20,000 pixels square are a gigabyte of memory, and white ones a file of 50 kilobytes. */
    @Test
    void refusesWhatUnfoldsBeforeItDoes() {
        var bomb = PngFile.claiming(20_000, 20_000, new byte[1024]);
        assertThat(bomb.length).isLessThan(EmblemPicture.MOST_BYTES);

        refuses(bomb, EmblemTooManyPixels.class);
        refuses(PngFile.claiming(Integer.MAX_VALUE, 1, new byte[1024]), EmblemTooManyPixels.class);
    }

    @Test
    void refusesAPictureThatEndsInTheMiddle() {
        var file = image(500, 500, "png");

        refuses(java.util.Arrays.copyOf(file, file.length / 2), EmblemNotAPicture.class);
    }

    private static void refuses(byte[] file, Class<? extends Exception> why) {
        assertThatThrownBy(() -> new EmblemPicture(file).redrawn()).isInstanceOf(why);
    }

    private static byte[] svg(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] image(int width, int height, String format) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x % height, x * 31);
        }
        var file = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(image, format, file)).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static BufferedImage decoded(Emblem emblem) {
        try {
            return ImageIO.read(new ByteArrayInputStream(emblem.png()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a camera writes where it was. */
    private static byte[] withComment(byte[] png, String comment) {
        int afterHeader = 8 + 25;
        var file = new ByteArrayOutputStream();
        file.write(png, 0, afterHeader);
        file.writeBytes(PngFile.chunk("tEXt", ("Comment\0" + comment).getBytes(StandardCharsets.ISO_8859_1)));
        file.write(png, afterHeader, png.length - afterHeader);
        return file.toByteArray();
    }
}
