package dk.budgetspor.standalone;

import dk.budgetspor.standalone.Addresses.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;

/** What somebody is told who asks for everything, and follows each link they are shown. */
final class Crawl {
    private static final Pattern NEXT = Pattern.compile("\"next\":\"(/[^\"]+)\"");

    /** Where the server happens to be, and what keeps others from sending a person's forms. */
    private static final Pattern OF_THE_MOMENT =
            Pattern.compile("http://127\\.0\\.0\\.1:\\d+|name=\"_csrf\" value=\"[^\"]+\"");

    private final Visitor visitor;
    private final String authorization;
    private final Map<Question, String> told = new ConcurrentHashMap<>();

    private Crawl(Visitor visitor, Api api) {
        this.visitor = visitor;
        this.authorization = api.authorization() == null ? "" : api.authorization();
    }

    /** What the reader is told: status, headers and the text, whatever it is written in. */
    static Map<Question, String> everything(Visitor visitor, Api api, Set<Question> questions) {
        Crawl crawl = new Crawl(visitor, api);
        // begins a session: which of many questions does so first depends on their order
        visitor.get("/overblik");
        Set<Question> open = questions;
        while (!open.isEmpty()) {
            open = open.parallelStream()
                    .flatMap(question -> crawl.ask(question).stream())
                    .map(link -> new Question("GET", link, "*/*"))
                    .collect(Collectors.toSet());
            open.removeAll(crawl.told.keySet());
        }
        return crawl.told;
    }

    private Set<String> ask(Question question) {
        String path = question.path();
        HttpResponse<byte[]> answer = authorization.isEmpty() || !path.startsWith("/api/") && !path.startsWith("/v3/")
                ? visitor.fetch(question.method(), path, "Accept", question.accept())
                : visitor.fetch(question.method(), path, "Accept", question.accept(), "Authorization", authorization);
        String type = type(answer);
        String text = text(answer);
        told.put(
                question,
                OF_THE_MOMENT
                        .matcher(answer.statusCode() + "\n" + headers(answer) + "\n" + text)
                        .replaceAll(""));
        return type.startsWith("text/html") ? links(path, text) : next(text);
    }

    private static String headers(HttpResponse<byte[]> answer) {
        Map<String, Object> headers = new TreeMap<>(answer.headers().map());
        // which answer ends a connection depends on how many it carried
        headers.keySet().removeAll(Set.of("date", "connection"));
        headers.computeIfPresent("set-cookie", (name, value) -> value.toString().replaceAll("=[^;]*", "=…"));
        // the day and hour it was printed is in it, in a compressed part
        if (headers.getOrDefault("content-type", "").toString().contains("pdf")) {
            headers.remove("content-length");
        }
        return headers.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static Set<String> links(String path, String page) {
        URI here = URI.create("http://here" + path);
        return Jsoup.parse(page, here.toString()).select("a[href]").eachAttr("abs:href").stream()
                .filter(link -> link.startsWith("http://here/"))
                .map(link -> link.substring("http://here".length()).replaceAll("#.*", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> next(String text) {
        return NEXT.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    /** What can be read in an answer, with what a file says about itself. */
    static String text(HttpResponse<byte[]> answer) {
        String type = type(answer);
        byte[] body = answer.body();
        try {
            if (type.startsWith("application/pdf")) {
                return printed(body);
            }
            return type.contains("spreadsheetml") ? zipped(body) : new String(body, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String printed(byte[] body) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(body)) {
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            return new PDFTextStripper().getText(pdf)
                    + pdf.getDocumentInformation().getTitle()
                    + pdf.getDocumentInformation().getSubject()
                    + pdf.getDocumentInformation().getAuthor()
                    + pdf.getDocumentInformation().getKeywords()
                    + metadata.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.+Z-]+", "")
                            .replaceAll("uuid:[^<\"]+", "");
        }
    }

    private static String zipped(byte[] body) throws IOException {
        Path file = Files.write(Files.createTempFile("crawl", ".zip"), body);
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    all.append(entry.getName()).append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(file);
        }
        return all.toString();
    }
}
