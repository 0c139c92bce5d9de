package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.OrganisationNames.Names;
import dk.budgetspor.query.platform.meetings.Decision;
import dk.budgetspor.query.platform.meetings.ToldDecisions;
import dk.budgetspor.query.platform.raaderum.NamedProposal;
import dk.budgetspor.query.platform.raaderum.ProposalsOnAgendas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What belongs to the items of an agenda, as an edition shows it.
 *
 * @param bodyCode the body that meets
 * @param minutes whether with what the meeting came to
 * @param edition who it is told to
 * @param documents by owner
 * @param recommendations by owner
 * @param earlier decisions of other bodies, by case
 * @param made decisions of the meeting, by item
 * @param proposals the savings proposals that items are about; an item that the open edition shows makes them public
 */
record AgendaContents(
        String bodyCode,
        boolean minutes,
        Edition edition,
        Map<String, List<FiledDocument>> documents,
        Map<String, List<Recommendation>> recommendations,
        Map<String, List<Decision>> earlier,
        Map<UUID, List<Decision>> made,
        Map<UUID, List<NamedProposal>> proposals) {

    List<Attachment> attachments(ItemRow row) {
        return documents.getOrDefault(row.owner(), List.of()).stream()
                .flatMap(document -> document.told(edition, row.shownFrom(), !minutes).stream())
                .toList();
    }

    /** What was changed of an item after publication; minutes tell how it was in the end. */
    @Nullable
    ItemChanges changes(ItemRow row) {
        return minutes ? null : row.changes(recommendations(row));
    }

    String note(ItemRow row) {
        return minutes ? row.note() : "";
    }

    /** Those made to the body, to all, or to a body whose decision is told. */
    List<Recommendation> recommendations(ItemRow row) {
        List<Decision> decisions = decisions(row);
        return recommendations.getOrDefault(row.owner(), List.of()).stream()
                .filter(recommendation -> recommendation.bodyCode() == null
                        || recommendation.bodyCode().equals(bodyCode)
                        || decisions.stream()
                                .anyMatch(decision -> decision.bodyCode().equals(recommendation.bodyCode())))
                .toList();
    }

    List<Decision> decisions(ItemRow row) {
        List<Decision> decisions = new ArrayList<>(
                row.caseNumber() == null ? List.of() : earlier.getOrDefault(row.caseNumber(), List.of()));
        decisions.addAll(made.getOrDefault(row.agendaItemId(), List.of()));
        return decisions;
    }

    List<NamedProposal> proposals(ItemRow row) {
        return proposals.getOrDefault(row.agendaItemId(), List.of());
    }

    /** Reads them. */
    @Component
    static class Reader {
        private final ItemContents contents;
        private final ItemDecisions decisions;
        private final ToldDecisions completed;
        private final ProposalsOnAgendas proposals;
        private final OrganisationNames organisation;

        Reader(
                ItemContents contents,
                ItemDecisions decisions,
                ToldDecisions completed,
                ProposalsOnAgendas proposals,
                OrganisationNames organisation) {
            this.contents = contents;
            this.decisions = decisions;
            this.completed = completed;
            this.proposals = proposals;
            this.organisation = organisation;
        }

        /** What belongs to those items; of other items nothing is read but the decisions, which nobody asks for. */
        AgendaContents read(Caller caller, Meeting meeting, Edition edition, boolean minutes, List<ItemRow> items) {
            List<String> cases = owners(items.stream().filter(row -> row.caseNumber() != null));
            List<String> points = owners(items.stream().filter(row -> row.caseNumber() == null));
            Map<String, List<FiledDocument>> documents = new HashMap<>(contents.documents(cases, meeting.toldAt()));
            documents.putAll(contents.documents(points, Long.MAX_VALUE));
            Map<String, List<Recommendation>> recommendations =
                    new HashMap<>(contents.recommendations(cases, meeting.toldAt()));
            recommendations.putAll(contents.recommendations(points, Long.MAX_VALUE));
            Names names = organisation.at(meeting.toldAt());
            return new AgendaContents(
                    meeting.bodyCode(),
                    minutes,
                    edition,
                    documents,
                    recommendations,
                    told(decisions.madeBefore(meeting, cases, caller, edition), names),
                    minutes ? told(decisions.madeAt(meeting, edition), names) : Map.of(),
                    proposals.at(meeting.meetingId(), Long.MAX_VALUE));
        }

        private static List<String> owners(Stream<ItemRow> items) {
            return items.map(ItemRow::owner).toList();
        }

        private <K> Map<K, List<Decision>> told(Map<K, List<Decision>> untold, Names names) {
            Map<K, List<Decision>> told = new HashMap<>();
            untold.forEach((key, list) -> told.put(key, completed.told(list, names)));
            return told;
        }
    }
}
