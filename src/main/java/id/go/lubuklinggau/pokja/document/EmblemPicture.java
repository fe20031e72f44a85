package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.press.Drawing;
import id.go.lubuklinggau.pokja.press.DrawingNotPlain;
import id.go.lubuklinggau.pokja.shared.PictureFile;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/**
 * A file that somebody sent as lambang. It is told by its content; its size in pixels is read before its pixels are; and what
 * comes out is drawn anew, so that nothing else of the file remains.
 */
class EmblemPicture {

    static final int MOST_BYTES = 1024 * 1024;

    private static final long MOST_PIXELS = 36_000_000;
    private static final int LONGEST_SIDE_DECODED = 2 * Emblem.LONGEST_SIDE;

    private final byte[] file;

    /** @throws EmblemTooLarge if it has more than {@value #MOST_BYTES} bytes */
    EmblemPicture(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new EmblemTooLarge();
        }
        this.file = file;
    }

    /**
     * @throws EmblemNotAPicture if it is none
     * @throws EmblemTooManyPixels if it would unfold to too much
     * @throws EmblemNotPlain if it is a drawing with more than shapes in it
     */
    Emblem redrawn() {
        var image = fitted(looksLikeText() ? drawing() : photo());
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Emblem(digest(png.toByteArray()), image.getWidth(), image.getHeight(), png.toByteArray());
    }

    private boolean looksLikeText() {
        var beginning = new String(file, 0, Math.min(file.length, 64), StandardCharsets.UTF_8);
        return beginning.replace("\ufeff", "").stripLeading().startsWith("<");
    }

    private BufferedImage drawing() {
        try {
            return Drawing.read(new String(file, StandardCharsets.UTF_8)).painted(Emblem.LONGEST_SIDE);
        } catch (DrawingNotPlain e) {
            throw e.what() == null ? new EmblemNotAPicture() : new EmblemNotPlain(e.what());
        }
    }

    private BufferedImage photo() {
        try {
            return new PictureFile(file).upright(MOST_PIXELS, LONGEST_SIDE_DECODED);
        } catch (PictureFile.TooManyPixels e) {
            throw new EmblemTooManyPixels();
        } catch (PictureFile.Unreadable e) {
            throw new EmblemNotAPicture();
        }
    }

    private static BufferedImage fitted(BufferedImage image) {
        double scale = Math.min(1.0, (double) Emblem.LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var redrawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var brush = redrawn.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        brush.drawImage(image, 0, 0, width, height, null);
        brush.dispose();
        return redrawn;
    }

    private static String digest(byte[] png) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(png))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
