package id.go.lubuklinggau.pokja.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file is by its content, whatever it is called. */
class FileContent {

    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final List<String> OLD_ENCRYPTED = List.of("EncryptedPackage", "EncryptionInfo");

    private final byte[] file;

    FileContent(byte[] file) {
        this.file = file;
    }

    /** @throws FileRefused if it is nothing that holds a table */
    List<Sheet> sheets() {
        if (file.length == 0) {
            throw new FileRefused(Refusal.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            throw new FileRefused(Refusal.TOO_LARGE);
        }
        if (begins(0x50, 0x4B, 0x03, 0x04) || begins(0x50, 0x4B, 0x05, 0x06)) {
            return XlsxFile.sheets(file);
        }
        refuseWhatIsKnown();
        return CsvFile.sheets(file);
    }

    private void refuseWhatIsKnown() {
        if (begins(0xD0, 0xCF, 0x11, 0xE0)) {
            throw new FileRefused(isEncrypted() ? Refusal.PROTECTED : Refusal.OLD_EXCEL);
        }
        if (begins('M', 'Z') || begins(0x7F, 'E', 'L', 'F') || begins('#', '!')) {
            throw new FileRefused(Refusal.PROGRAM);
        }
        if (begins('%', 'P', 'D', 'F')) {
            throw new FileRefused(Refusal.PDF);
        }
        if (begins(0x89, 'P', 'N', 'G') || begins(0xFF, 0xD8, 0xFF) || begins('G', 'I', 'F', '8')) {
            throw new FileRefused(Refusal.PICTURE);
        }
        if (begins('{', '\\', 'r', 't', 'f')
                || begins(0x1F, 0x8B)
                || begins('R', 'a', 'r', '!')
                || begins('7', 'z', 0xBC, 0xAF)) {
            throw new FileRefused(Refusal.OTHER);
        }
        var beginning = new String(file, 0, Math.min(file.length, 200), StandardCharsets.ISO_8859_1)
                .replace("\u00ef\u00bb\u00bf", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (beginning.startsWith("<")) { // also what some systems send as .xls
            throw new FileRefused(Refusal.WEB_PAGE);
        }
    }

    private boolean isEncrypted() {
        var text = new String(file, StandardCharsets.UTF_16LE);
        var shifted = new String(file, 1, file.length - 1, StandardCharsets.UTF_16LE);
        return OLD_ENCRYPTED.stream().anyMatch(name -> text.contains(name) || shifted.contains(name));
    }

    private boolean begins(int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
