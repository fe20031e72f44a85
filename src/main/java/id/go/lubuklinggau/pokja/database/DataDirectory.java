package id.go.lubuklinggau.pokja.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        try {
            Files.createDirectories(path, ownerOnly("rwx------"));
            // The real path, because processes are known by theirs.
            var directory = path.toRealPath();
            var lock = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isFree(lock)) {
                return new DataDirectory(directory, lock);
            }
            lock.close();
        } catch (IOException failure) {
            throw new CannotStart(
                    "folder data %s tidak dapat ditulisi. Beri hak tulis atau pilih folder lain dengan SIPOKJA_DATA_DIRECTORY."
                            .formatted(path),
                    failure);
        }
        throw new CannotStart(
                "folder data %s sedang dipakai SIPOKJA lain. Hentikan yang itu atau pilih folder lain dengan SIPOKJA_DATA_DIRECTORY."
                        .formatted(path),
                null);
    }

    /** The lock is held until its channel is closed; the operating system closes it for an application that is killed. */
    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException ownedByThisJvm) {
            return false;
        }
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

    Path log() {
        return path.resolve("postgres.log");
    }

    /** What the server says goes here; what it said in its last run is kept. */
    void renewLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), path.resolve("postgres-sebelumnya.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createFile(log(), ownerOnly("rw-------"));
    }

    /**
     * Made on the first start, readable by the owner only.
     *
     * @throws CannotStart if the cluster was made with a password that is gone
     */
    String password() throws IOException {
        var file = passwordFile();
        if (!Files.exists(file) || Files.size(file) == 0) {
            if (isComplete()) {
                throw new CannotStart(
                        "berkas %s hilang atau kosong, padahal basis data di folder itu hanya terbuka dengan isinya. Kembalikan berkas itu dari cadangan."
                                .formatted(file),
                        null);
            }
            Files.deleteIfExists(file);
            var secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            Files.createFile(file, ownerOnly("rw-------"));
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

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
