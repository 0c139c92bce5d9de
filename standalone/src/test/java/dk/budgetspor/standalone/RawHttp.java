package dk.budgetspor.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Requests that a well-behaved client does not send. */
record RawHttp(Api api) {
    private static final String END = "\r\n";

    /** Sends the lines as they stand, each character one byte. */
    Answer send(String requestLine, String... headers) {
        return sendWithBody(requestLine, "", headers);
    }

    Answer sendJson(String requestLine, String json, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Content-Type: application/json");
        all.add("Content-Length: " + json.length());
        return sendWithBody(requestLine, json, all.toArray(String[]::new));
    }

    Answer sendWithBody(String requestLine, String body, String... headers) {
        List<String> lines = new ArrayList<>(List.of(requestLine, "Host: localhost", "Connection: close"));
        lines.addAll(List.of(headers));
        if (api.authorization() != null) {
            lines.add("Authorization: " + api.authorization());
        }
        if (api.language() != null) {
            lines.add("Accept-Language: " + api.language());
        }
        try (Socket socket = new Socket(api.address().getHost(), api.address().getPort())) {
            socket.getOutputStream().write((String.join(END, lines) + END + END + body).getBytes(ISO_8859_1));
            return parse(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private static Answer parse(String answer) throws IOException {
        int end = answer.indexOf(END + END);
        String[] head = answer.substring(0, end).split(END);
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < head.length; i++) {
            String[] pair = head[i].split(": ?", 2);
            headers.computeIfAbsent(pair[0], name -> new ArrayList<>()).add(pair[1]);
        }
        String body = answer.substring(end + 4);
        if (headers.containsKey("Transfer-Encoding")) {
            body = unchunk(body);
        }
        return new Answer(
                Integer.parseInt(head[0].split(" ")[1]), headers, new String(body.getBytes(ISO_8859_1), UTF_8));
    }

    private static String unchunk(String body) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int at = 0;
        while (true) {
            int line = body.indexOf(END, at);
            int length = Integer.parseInt(body.substring(at, line), 16);
            if (length == 0) {
                return whole.toString(ISO_8859_1);
            }
            whole.write(body.substring(line + 2, line + 2 + length).getBytes(ISO_8859_1));
            at = line + 2 + length + 2;
        }
    }
}
