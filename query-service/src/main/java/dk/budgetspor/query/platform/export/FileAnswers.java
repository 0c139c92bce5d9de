package dk.budgetspor.query.platform.export;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Sends files. A file is written to the disk whole before anything is sent: what goes wrong is then still told as a
 * problem, memory does not grow with the file, and a slow reader holds up nobody.
 */
@Component
public class FileAnswers {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

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

    /** A page by itself, which is allowed the style within it and nothing else. */
    public ResponseEntity<String> page(String html) {
        String styles = STYLE.matcher(html)
                .results()
                .map(style -> " 'sha256-" + hash(style.group(1)) + "'")
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src" + styles
                                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .body(html);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
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
