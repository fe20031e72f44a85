package id.go.lubuklinggau.pokja.followup;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** A photo as a phone writes it: lying, red at its left end, with a note that it is to be turned clockwise, and by whom it was made. */
public final class PhonePhoto {

    public static final String MAKER = "HP contoh";

    private PhonePhoto() {}

    public static byte[] of(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paint = image.createGraphics();
        paint.setColor(Color.BLUE);
        paint.fillRect(0, 0, width, height);
        paint.setColor(Color.RED);
        paint.fillRect(0, 0, width / 4, height);
        paint.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", file);
            var jpeg = file.toByteArray();
            var noted = new ByteArrayOutputStream();
            int afterJfif = 4 + ((jpeg[4] & 0xff) << 8 | jpeg[5] & 0xff);
            noted.write(jpeg, 0, afterJfif);
            noted.write(note());
            noted.write(Arrays.copyOfRange(jpeg, afterJfif, jpeg.length));
            return noted.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** APP1 with two entries: the maker (0x010f), and the orientation (0x0112), 6: a quarter to the right. */
    private static byte[] note() throws IOException {
        var tiff = new ByteArrayOutputStream();
        tiff.write("MM".getBytes(StandardCharsets.US_ASCII));
        tiff.write(HexFormat.of().parseHex("002a" + "00000008" + "0002"));
        tiff.write(HexFormat.of().parseHex("010f" + "0002" + "0000000a" + "00000026"));
        tiff.write(HexFormat.of().parseHex("0112" + "0003" + "00000001" + "00060000"));
        tiff.write(HexFormat.of().parseHex("00000000"));
        tiff.write((MAKER + "\0").getBytes(StandardCharsets.US_ASCII));
        var note = new ByteArrayOutputStream();
        note.write(HexFormat.of().parseHex("ffe1"));
        int length = 2 + 6 + tiff.size();
        note.write(length >> 8);
        note.write(length);
        note.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        note.write(tiff.toByteArray());
        return note.toByteArray();
    }
}
