package id.go.lubuklinggau.pokja.shared;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;

/** A JPEG or PNG that somebody sent, told by its content. How many pixels it has is read before its pixels are. */
public class PictureFile {

    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private static final int MARK = 0xff;
    private static final int PIXELS = 0xda;
    private static final int END = 0xd9;

    private final byte[] content;

    public PictureFile(byte[] content) {
        this.content = content.clone();
    }

    /** It is no picture, or a broken one. */
    public static class Unreadable extends RuntimeException {}

    /** It would unfold to too much. */
    public static class TooManyPixels extends RuntimeException {}

    /**
     * Turned as the camera was held. Of many pixels each second, third and so on, so that all never stand in memory.
     *
     * @param longestSide of what is read, about; never more than twice of it
     * @throws Unreadable if it is none
     * @throws TooManyPixels if it has more
     */
    public BufferedImage upright(long mostPixels, int longestSide) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new Unreadable();
            }
            var reader = readers.next();
            try {
                var format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (!FORMATS.contains(format) || format.equals("jpeg") && !isWhole(content)) {
                    throw new Unreadable();
                }
                reader.setInput(stream, true, false);
                var image = read(reader, mostPixels, longestSide);
                return format.equals("jpeg") ? turned(image, reader) : image;
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Unreadable();
        }
    }

    private static BufferedImage read(ImageReader reader, long mostPixels, int longestSide) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > mostPixels) {
            throw new TooManyPixels();
        }
        int step = Math.max(1, Math.max(width, height) / longestSide);
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wanted);
    }

    private static BufferedImage turned(BufferedImage image, ImageReader reader) throws IOException {
        var orientation = ExifUtils.getExifOrientation(reader, 0);
        return orientation == null
                ? image
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    /** What is missing at the end Java would paint grey: so its mark must follow the beginning of the pixels. */
    private static boolean isWhole(byte[] jpeg) {
        int place = 2;
        while (place + 3 < jpeg.length && (jpeg[place] & 0xff) == MARK && (jpeg[place + 1] & 0xff) != PIXELS) {
            place += 2 + ((jpeg[place + 2] & 0xff) << 8 | jpeg[place + 3] & 0xff);
        }
        for (int next = place; next + 1 < jpeg.length; next++) {
            if ((jpeg[next] & 0xff) == MARK && (jpeg[next + 1] & 0xff) == END) {
                return true;
            }
        }
        return false;
    }
}
