package dk.budgetspor.standalone.database;

import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Everything an embedded database keeps on disk, readable by its owner alone:
 *
 * <pre>
 * lock                  held while the directory is in use
 * passwords.properties  of the superuser and the three roles
 * binaries/             PostgreSQL's programs; in the shared /tmp others could put theirs in their place
 * postgres/             the cluster
 * set-up-unfinished     there until the cluster is set up for the first time
 * </pre>
 */
final class DataDirectory implements AutoCloseable {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path path;
    private final DirectoryLock lock;

    private DataDirectory(Path path, DirectoryLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes the directory for this process, creating it if need be.
     *
     * @throws DataDirectoryInUse if another has taken it
     */
    static DataDirectory claim(Path chosen) throws IOException {
        if (!Files.isDirectory(chosen)) {
            Files.createDirectories(chosen);
        }
        Path path = chosen.toRealPath();
        return new DataDirectory(path, DirectoryLock.acquire(path));
    }

    Path cluster() {
        return path.resolve("postgres");
    }

    Path binaries() {
        return path.resolve("binaries");
    }

    /** Leaves a complete cluster or none, with nothing running on it, and gives the passwords it has or will have. */
    Passwords prepare() throws IOException {
        restrictToOwner(path, "rwx------");
        LeftOverPostmaster.stop(cluster());
        discardHalfUnpackedBinaries();
        if (Files.exists(unfinished())) {
            FileSystemUtils.deleteRecursively(cluster());
        }
        if (entries(cluster()).isEmpty()) {
            Files.write(unfinished(), List.of());
            writeSecret("passwords.properties", Passwords.random().toProperties());
        }
        return Passwords.fromProperties(Files.readString(path.resolve("passwords.properties")));
    }

    /**
     * The cluster will not be thrown away from now on, whatever happens. Must be on disk before anything of value is: a
     * power failure could otherwise bring the mark back.
     */
    void setUpIsComplete() throws IOException {
        if (Files.deleteIfExists(unfinished()) && POSIX) {
            try (FileChannel directory = FileChannel.open(path)) {
                directory.force(true);
            }
        }
    }

    Path writeSecret(String name, String text) throws IOException {
        Path file = path.resolve(name);
        Files.deleteIfExists(file);
        restrictToOwner(Files.createFile(file), "rw-------");
        return Files.writeString(file, text, WRITE, SYNC);
    }

    /** Frees the directory, but not before PostgreSQL has stopped. */
    @Override
    public void close() throws IOException {
        try (lock) {
            LeftOverPostmaster.stop(cluster());
        }
    }

    private Path unfinished() {
        return path.resolve("set-up-unfinished");
    }

    /** Zonky puts an .exists into a complete copy. It would complete a half one, but keep files that are cut short. */
    private void discardHalfUnpackedBinaries() throws IOException {
        for (Path copy : entries(binaries())) {
            if (Files.notExists(copy.resolve(".exists"))) {
                FileSystemUtils.deleteRecursively(copy);
            }
        }
    }

    private static List<Path> entries(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }

    private static void restrictToOwner(Path path, String permissions) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
