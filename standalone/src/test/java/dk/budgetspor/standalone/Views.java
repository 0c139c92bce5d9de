package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The views as an administrator sees them. */
record Views(Api administrator) {
    List<String> names() {
        return administrator.get("/api/query-admin/views").items().stream()
                .map(view -> view.path("view").asString())
                .toList();
    }

    JsonNode status(String view) {
        return administrator.get("/api/query-admin/views").items().stream()
                .filter(each -> each.path("view").asString().equals(view))
                .findFirst()
                .orElseThrow();
    }

    void awaitPosition(long position) {
        for (String view : names()) {
            Await.until(
                    view + " has seen " + position,
                    () -> status(view).path("position").asLong() >= position);
        }
    }

    Answer beginRebuild(String view) {
        return administrator.post("/api/query-admin/views/" + view + "/rebuild", "");
    }

    String rebuildState(String view) {
        return status(view).path("rebuild").path("state").asString();
    }

    void awaitRebuild(String view) {
        Await.until(
                "the rebuild of " + view + " has ended",
                () -> !rebuildState(view).equals("RUNNING"));
        assertThat(status(view).path("rebuild").path("state").asString())
                .as(status(view).toString())
                .isEqualTo("DONE");
    }

    void rebuild(String view) {
        assertThat(beginRebuild(view).status()).isEqualTo(202);
        awaitRebuild(view);
    }

    void retry(String view) {
        assertThat(administrator
                        .post("/api/query-admin/views/" + view + "/retry-dead-letters", "")
                        .status())
                .isEqualTo(200);
    }

    /** The types of the events that could not be digested. */
    List<String> deadLetters() {
        return administrator.get("/api/query-admin/dead-letters").items().stream()
                .map(letter -> letter.path("type").asString())
                .toList();
    }
}
