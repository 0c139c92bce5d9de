package dk.budgetspor.standalone;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.Map;

/** The pages from which a secretary runs the meetings of a body. */
record Desks(Visitor secretary, String body) {
    Shown schedule(String date) {
        return secretary
                .get("/moeder")
                .fillIn("indkald-moede", Map.of("bodyCode", body, "date", date, "start", "09:00", "place", "Rådhuset"))
                .follow();
    }

    Shown item(Shown desk, String title) {
        return secretary.get(
                desk.page().select("tbody a:contains(" + title + ")").attr("href"));
    }

    static String next(Shown desk) {
        return desk.page().select(".next-step").text();
    }

    static String path(Shown desk) {
        String link = desk.page().select("a[href$=/dagsorden]").attr("href");
        return link.substring(0, link.lastIndexOf('/'));
    }
}
