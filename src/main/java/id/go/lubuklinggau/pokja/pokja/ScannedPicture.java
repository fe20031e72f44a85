package id.go.lubuklinggau.pokja.pokja;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A photo or scan as JPEG or PNG. How many pixels it has is read before its pixels are. */
class ScannedPicture {

    /** A sheet of A4 with 600 dots to the inch has 35 million; the photo of a phone 12 to 50. */
    private static final long MOST_PIXELS = 50_000_000;

    private static final int LONGEST_SIDE_DECODED = 1_200;

    private static final int MARK = 0xff;
    private static final int PIXELS = 0xda;
    private static final int END = 0xd9;

    private ScannedPicture() {}

    static void check(byte[] content, ScanKind kind) {
        if (kind == ScanKind.JPEG && !isWhole(content)) {
            throw new ScanUnreadable();
        }
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
            try {
                reader.setInput(stream, true, true);
                decode(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ScanUnreadable();
        }
    }

    /** To its last line, but of many pixels each second, third and so on, so that all never stand in memory. */
    private static void decode(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new ScanTooManyPixels();
        }
        int step = Math.max(1, Math.max(width, height) / LONGEST_SIDE_DECODED);
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(step, step, 0, 0);
        reader.read(0, wanted);
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
