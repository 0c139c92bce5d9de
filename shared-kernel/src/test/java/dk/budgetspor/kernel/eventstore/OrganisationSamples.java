package dk.budgetspor.kernel.eventstore;

import static dk.budgetspor.kernel.eventstore.EventSamples.SEAT;

import dk.budgetspor.kernel.organisation.BodyDissolved;
import dk.budgetspor.kernel.organisation.BodyEstablished;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.organisation.BodyReestablished;
import dk.budgetspor.kernel.organisation.BodyRenamed;
import dk.budgetspor.kernel.organisation.ManagementAreaEstablished;
import dk.budgetspor.kernel.organisation.ManagementAreaReassigned;
import dk.budgetspor.kernel.organisation.SeatAbolished;
import dk.budgetspor.kernel.organisation.SeatAdded;
import dk.budgetspor.kernel.organisation.SeatTaken;
import dk.budgetspor.kernel.organisation.SeatVacated;
import java.time.LocalDate;
import java.util.List;

/** One event of every type about bodies, their seats and management areas. */
final class OrganisationSamples {
    static final List<Object> ALL = List.of(
            new BodyEstablished("ØK", "Økonomiudvalget", BodyKind.FINANCE_COMMITTEE),
            new BodyReestablished(
                    "KU",
                    "Kulturudvalget",
                    "Kultur- og Fritidsudvalget",
                    BodyKind.STANDING_COMMITTEE,
                    BodyKind.STEERING_GROUP),
            new BodyRenamed("KU", "Kulturudvalget", "Kultur- og Fritidsudvalget", "Ny styrelsesvedtægt"),
            new BodyDissolved("KU", "Lagt sammen med\nBørne- og Ungdomsudvalget"),
            new SeatAdded("DIR", SEAT, "Kommunaldirektør"),
            new SeatTaken("KB", SEAT, "Medlem", "A", null, false, LocalDate.of(2022, 1, 1)),
            new SeatVacated("KB", SEAT, "Medlem", LocalDate.of(2023, 6, 1), "Udtrådt"),
            new SeatAbolished("DIR", SEAT, null, "Ny struktur"),
            new ManagementAreaEstablished("KUF", "Kultur og fritid", "Velfærd", List.of("KU", "ØK")),
            new ManagementAreaReassigned(
                    "KUF", "Velfærd", "Erhverv og \"Miljø\"", List.of("KU"), List.of(), "Omlægning"));

    private OrganisationSamples() {}
}
