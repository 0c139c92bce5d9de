package dk.budgetspor.standalone.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a directory for one user at a time; the operating system ends it with the process, however that ends. */
final class DirectoryLock implements AutoCloseable {
    // A file lock guards against other processes only. Within one, closing any channel on the file gives the lock up,
    // so
    // a second start may not even open it.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /**
     * @param directory its real path, so that no second name of it gets past the lock
     * @throws DataDirectoryInUse if another holds the lock
     */
    static DirectoryLock acquire(Path directory) throws IOException {
        if (!HELD_HERE.add(directory)) {
            throw new DataDirectoryInUse(directory);
        }
        try {
            FileChannel channel = FileChannel.open(directory.resolve("lock"), CREATE, WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new DataDirectoryInUse(directory);
            }
            return new DirectoryLock(directory, channel);
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(directory);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            HELD_HERE.remove(directory);
        }
    }
}
