package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.PictureFile;

/** A photo or scan as JPEG or PNG. How many pixels it has is read before its pixels are. */
class ScannedPicture {

    /** A sheet of A4 with 600 dots to the inch has 35 million; the photo of a phone 12 to 50. */
    private static final long MOST_PIXELS = 50_000_000;

    private static final int LONGEST_SIDE_DECODED = 1_200;

    private ScannedPicture() {}

    static void check(byte[] content) {
        try {
            new PictureFile(content).upright(MOST_PIXELS, LONGEST_SIDE_DECODED);
        } catch (PictureFile.TooManyPixels e) {
            throw new ScanTooManyPixels();
        } catch (PictureFile.Unreadable e) {
            throw new ScanUnreadable();
        }
    }
}
