package dk.budgetspor.query.savingscatalogue;

import dk.budgetspor.query.platform.OrganisationNames.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A catalogue as it is read and printed: committee by committee, with a column for each year.
 *
 * @param catalogue the catalogue
 * @param committees those that have proposals on this page
 */
record CatalogueTable(Catalogue catalogue, List<Committee> committees) {
    static CatalogueTable of(Catalogue catalogue, Names names) {
        Map<String, List<CatalogueEntry>> entries = new LinkedHashMap<>();
        catalogue
                .page()
                .items()
                .forEach(entry -> entries.computeIfAbsent(entry.bodyCode(), first -> new ArrayList<>())
                        .add(entry));
        List<Committee> committees = new ArrayList<>();
        entries.forEach((body, rows) -> committees.add(new Committee(
                body,
                names.body(body),
                rows,
                Sum.of(
                        body,
                        catalogue.totals().stream()
                                .filter(sum -> body.equals(sum.bodyCode()))
                                .toList()))));
        return new CatalogueTable(catalogue, committees);
    }

    /** What each committee's proposals add up to, those on other pages too. */
    public List<Sum> sums() {
        Map<String, List<Sum>> parts = new LinkedHashMap<>();
        catalogue
                .totals()
                .forEach(sum -> parts.computeIfAbsent(String.valueOf(sum.bodyCode()), first -> new ArrayList<>())
                        .add(sum));
        return parts.entrySet().stream()
                .map(part -> Sum.of(part.getKey(), part.getValue()))
                .toList();
    }

    /**
     * A committee.
     *
     * @param code its code
     * @param name what it is called
     * @param entries its proposals
     * @param sum of them, those on other pages too
     */
    record Committee(String code, String name, List<CatalogueEntry> entries, Sum sum) {}
}
