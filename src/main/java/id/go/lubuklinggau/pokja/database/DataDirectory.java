package id.go.lubuklinggau.pokja.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The folder that holds the embedded database; one running application owns it. */
class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws CannotStart if it is not writable or another instance owns it */
    static DataDirectory claim(Path path) {
        FileChannel lock;
        boolean owned;
        try {
            Files.createDirectories(path);
            lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            owned = lock.tryLock() != null;
        } catch (IOException failure) {
            throw new CannotStart(
                    "folder data %s tidak dapat ditulisi. Beri hak tulis atau pilih folder lain dengan SIPOKJA_DATA_DIRECTORY."
                            .formatted(path),
                    failure);
        }
        if (!owned) {
            throw new CannotStart(
                    "folder data %s sedang dipakai SIPOKJA lain. Hentikan yang itu atau pilih folder lain dengan SIPOKJA_DATA_DIRECTORY."
                            .formatted(path),
                    null);
        }
        return new DataDirectory(path, lock);
    }

    Path cluster() {
        return path.resolve("postgres");
    }

    Path binaries() {
        return path.resolve("postgres-binaries");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    /** Made on the first start, readable by the owner only. */
    String password() throws IOException {
        var file = passwordFile();
        if (!Files.exists(file) || Files.size(file) == 0) {
            Files.deleteIfExists(file);
            var secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            Files.createFile(file, ownerOnly());
            Files.writeString(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file).strip();
    }

    /** The mark lies inside the cluster, so that a copied or restored cluster is never taken for a half-made one. */
    boolean isComplete() {
        return Files.exists(completionMark());
    }

    void markComplete() throws IOException {
        if (!isComplete()) {
            Files.createFile(completionMark());
        }
    }

    private Path completionMark() {
        return cluster().resolve("sipokja-complete");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
