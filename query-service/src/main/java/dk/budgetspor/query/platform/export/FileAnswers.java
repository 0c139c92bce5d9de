package dk.budgetspor.query.platform.export;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Sends files. A file is written to the disk whole before anything is sent: what goes wrong is then still told as a
 * problem, memory does not grow with the file, and a slow reader holds up nobody.
 */
@Component
public class FileAnswers {
    private final HttpServletRequest request;

    FileAnswers(HttpServletRequest request) {
        this.request = request;
    }

    /**
     * A file to save.
     *
     * @param title what it is called, in any letters
     * @param content writes it
     */
    public ResponseEntity<InputStreamResource> file(String title, FileFormat format, Content content) {
        try {
            Path file = Files.createTempFile("budgetspor-", "." + format.extension());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.writeTo(out);
            } catch (IOException | RuntimeException failed) {
                Files.delete(file);
                throw failed;
            }
            return answer(file, FileName.of(title, format), format);
        } catch (IOException noDisk) {
            throw new java.io.UncheckedIOException(noDisk);
        }
    }

    private ResponseEntity<InputStreamResource> answer(Path file, FileName name, FileFormat format) throws IOException {
        ShallowEtagHeaderFilter.disableContentCaching(request);
        return ResponseEntity.ok()
                .contentType(format.mediaType())
                .contentLength(Files.size(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.disposition())
                .body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
    }

    /** What stands in a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
