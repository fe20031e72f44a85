package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.PictureFile;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * A photo as it is kept: drawn anew, so that nothing else of the file remains: not where it was taken, nor by which phone.
 *
 * @param digest SHA-256 of the file, in hexadecimal
 * @param file JPEG
 */
record Photo(int width, int height, String digest, byte[] file) {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int LONGEST_SIDE = 1_600;
    private static final long MOST_PIXELS = 50_000_000;
    private static final float QUALITY = 0.8f;

    /**
     * @throws PhotoMissing if there is nothing in it
     * @throws PhotoTooLarge if it has more than {@value #MOST_BYTES} bytes
     * @throws PhotoUnreadable if it is no JPEG or PNG, or a broken one
     * @throws PhotoTooManyPixels if it would unfold to too much
     */
    static Photo of(byte[] sent) {
        if (sent.length == 0) {
            throw new PhotoMissing();
        }
        if (sent.length > MOST_BYTES) {
            throw new PhotoTooLarge();
        }
        try {
            var image = onWhite(fitted(new PictureFile(sent).upright(MOST_PIXELS, 2 * LONGEST_SIDE)));
            var jpeg = jpeg(image);
            return new Photo(image.getWidth(), image.getHeight(), digest(jpeg), jpeg);
        } catch (PictureFile.TooManyPixels e) {
            throw new PhotoTooManyPixels();
        } catch (PictureFile.Unreadable e) {
            throw new PhotoUnreadable();
        }
    }

    private static BufferedImage fitted(BufferedImage image) {
        if (Math.max(image.getWidth(), image.getHeight()) <= LONGEST_SIDE) {
            return image;
        }
        try {
            return Thumbnails.of(image).size(LONGEST_SIDE, LONGEST_SIDE).asBufferedImage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JPEG knows nothing that shines through. */
    private static BufferedImage onWhite(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var paper = plain.createGraphics();
        paper.drawImage(image, 0, 0, Color.WHITE, null);
        paper.dispose();
        return plain;
    }

    private static byte[] jpeg(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var file = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(stream);
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java has SHA-256", e);
        }
    }
}
