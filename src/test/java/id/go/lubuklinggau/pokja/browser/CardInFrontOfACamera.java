package id.go.lubuklinggau.pokja.browser;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a camera sees that a card is held in front of, a little askew and not very white: a film that Chromium plays as its camera. */
class CardInFrontOfACamera {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int MODULE = 9;
    private static final double ASKEW = Math.toRadians(8);
    private static final Color PAPER = new Color(205, 205, 205);
    private static final Color INK = new Color(45, 45, 45);
    private static final Color TABLE = new Color(120, 120, 120);

    private CardInFrontOfACamera() {}

    /** As Y4M: the grey of each pixel, then no colour. */
    static Path film(Path folder, String text) throws IOException {
        var grey = ((DataBufferByte) picture(text).getRaster().getDataBuffer()).getData();
        var colourless = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(colourless, (byte) 128);
        var film = folder.resolve("card.y4m");
        try (var out = Files.newOutputStream(film)) {
            write(out, "YUV4MPEG2 W%d H%d F10:1 Ip A1:1 C420jpeg\n".formatted(WIDTH, HEIGHT));
            write(out, "FRAME\n");
            out.write(grey);
            out.write(colourless);
        }
        return film;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static BufferedImage picture(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size * MODULE;
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var pen = picture.createGraphics();
        pen.setColor(TABLE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.rotate(ASKEW, WIDTH / 2.0, HEIGHT / 2.0);
        pen.translate((WIDTH - side) / 2, (HEIGHT - side) / 2);
        pen.setColor(PAPER);
        pen.fillRect(-4 * MODULE, -4 * MODULE, side + 8 * MODULE, side + 8 * MODULE);
        pen.setColor(INK);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    pen.fillRect(x * MODULE, y * MODULE, MODULE, MODULE);
                }
            }
        }
        pen.dispose();
        return picture;
    }
}
