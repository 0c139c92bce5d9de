package dk.budgetspor.command.cases;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.ActorParameter;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister.Standing;
import dk.budgetspor.kernel.cases.CaseClosed;
import dk.budgetspor.kernel.cases.CaseDocumentFiled;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.cases.CaseOpened;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** What has happened before, and who acts. */
final class Given {
    static final String NUMBER = "21/637";
    static final CaseNumber CASE = new CaseNumber(NUMBER);

    private Given() {}

    /** Cases under test, where ØK, KB and HU are bodies and BØ was one. */
    static AggregateTestFixture<Case> cases() {
        var fixture = new AggregateTestFixture<>(Case.class);
        fixture.registerInjectableResource(bodies());
        fixture.registerParameterResolverFactory(new ActorParameter());
        return fixture;
    }

    private static BodyRegister bodies() {
        return code -> switch (code.value()) {
            case "ØK", "KB", "HU" -> Standing.EXISTS;
            case "BØ" -> Standing.DISSOLVED;
            default -> Standing.UNKNOWN;
        };
    }

    static Map<String, String> secretary(String... bodies) {
        return new Actor("sia", "Sia Sekretær", Role.SECRETARY, Set.of(), Set.of(bodies)).metadata();
    }

    /** The secretary of a body that does not treat the case, who saw another version. */
    static Map<String, String> stranger(String expectedVersion) {
        Map<String, String> metadata = new HashMap<>(secretary("HU"));
        metadata.put("expectedVersion", expectedVersion);
        return metadata;
    }

    static CaseOpened opened() {
        return opened(List.of("ØK", "KB"));
    }

    static CaseOpened opened(List<String> route) {
        return new CaseOpened(NUMBER, "00.30.10", "Udmøntningsplan 2022-2025", Openness.OPEN, route);
    }

    static CaseClosed closed() {
        return new CaseClosed(NUMBER, "afgjort");
    }

    static CaseDocumentFiled filed(int number, String documentNumber) {
        return new CaseDocumentFiled(NUMBER, number, "Plan", documentNumber, null, true, Openness.OPEN, false);
    }

    static CaseDocumentFiled announced(int number) {
        return new CaseDocumentFiled(NUMBER, number, "Hovedoversigt", null, null, false, Openness.OPEN, true);
    }
}
