package id.go.lubuklinggau.pokja.press;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fonts of this machine, asked for letters that ours lack: a name may be in any script. */
@Component
class SystemFonts {

    private static final Logger log = LoggerFactory.getLogger(SystemFonts.class);

    private final Map<Integer, Optional<File>> byLetter = new ConcurrentHashMap<>();

    /** The first file by its name that has the letter, so that the same machine always answers the same. */
    Optional<File> with(int codePoint) {
        return byLetter.computeIfAbsent(
                codePoint,
                letter -> files().stream().filter(file -> has(file, letter)).findFirst());
    }

    private static List<File> files() {
        return new FontFileFinder()
                .find().stream()
                        .map(address -> Path.of(address).toFile())
                        .filter(file -> file.getName().endsWith(".ttf"))
                        .sorted(Comparator.comparing(File::getName))
                        .toList();
    }

    private static boolean has(File file, int letter) {
        try (var font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
            return font.getUnicodeCmapLookup().getGlyphId(letter) != 0;
        } catch (IOException e) {
            log.debug("{} is no font that can be read", file, e);
            return false;
        }
    }
}
