package dk.budgetspor.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.budgetspor.kernel.web.AllowedTo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** The rules of the house by name, for the house under a given base package. */
final class HouseRules {
    private HouseRules() {}

    static Map<String, ArchRule> of(String base) {
        String kernel = base + ".kernel..";
        String command = base + ".command..";
        String query = base + ".query..";
        String[] concepts = Stream.of(
                        "organisation",
                        "planning",
                        "cases",
                        "meetings",
                        "calendar",
                        "raaderum",
                        "budget",
                        "documents",
                        "messaging")
                .map(concept -> base + ".kernel." + concept + "..")
                .toArray(String[]::new);
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "the kernel knows neither service",
                noClasses()
                        .that()
                        .resideInAPackage(kernel)
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(command, query, base + ".standalone..")));
        rules.put(
                "the command service never sees the query service",
                noClasses()
                        .that()
                        .resideInAPackage(command)
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(query, base + ".standalone..")));
        rules.put(
                "the query service never sees the command service",
                noClasses()
                        .that()
                        .resideInAPackage(query)
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(command, base + ".standalone..")));
        rules.put("concepts of the command service do not import each other", rooms(base + ".command"));
        rules.put("views of the query service do not import each other", rooms(base + ".query"));
        rules.put("a platform does not know the rooms on it", platforms(base));
        rules.put(
                "the published language knows no web and no store",
                noClasses()
                        .that()
                        .resideInAnyPackage(concepts)
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                base + ".kernel.web..", base + ".kernel.eventstore..", "org.springframework..")));
        rules.put(
                "events are top-level records with a revision and a name in the past tense",
                classes()
                        .that()
                        .areRecords()
                        .and()
                        .implement(name(base + ".kernel.planning.PlanItemEvent"))
                        .or()
                        .areRecords()
                        .and(isEventOf(base))
                        .should(beAnEvent()));
        rules.put(
                "names say what a thing is",
                noClasses()
                        .that()
                        .resideInAPackage(base + "..")
                        .should()
                        .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO)$")
                        .orShould(beARecordNamedAfterItsMessage()));
        rules.put(
                "every endpoint says who may use it",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(base + "..")
                        .and(handleRequests())
                        .should()
                        .beAnnotatedWith(AllowedTo.class));
        rules.put(
                "time comes from a clock",
                noClasses().that().resideInAPackage(base + "..").should(askTheMachineForTheTime()));
        rules.put(
                "projections only turn events into rows",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Projection")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                        base + ".kernel.web..", "jakarta.servlet..", "org.springframework.web..")
                                .or(name("java.time.Clock"))));
        return rules;
    }

    private static ArchRule rooms(String service) {
        return slices().matching(service + ".(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(service + ".platform.."))
                // whatever the rooms are, these put them together; no room knows them
                .ignoreDependency(
                        resideInAnyPackage(service + ".application..", service + ".automation.."), alwaysTrue());
    }

    private static ArchRule platforms(String base) {
        return noClasses()
                .that()
                .resideInAnyPackage(base + ".command.platform..", base + ".query.platform..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(base + ".command..", base + ".query..")
                        .and(resideOutsideOfPackages(base + ".command.platform..", base + ".query.platform..")));
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> isEventOf(String base) {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "is an event",
                type -> type.getAllRawInterfaces().stream()
                        .anyMatch(face -> face.getPackageName().startsWith(base + ".kernel.")
                                && face.getSimpleName().endsWith("Event")));
    }

    private static ArchCondition<JavaClass> beAnEvent() {
        return condition(
                "be a top-level record with @Revision and a name in the past tense",
                type -> type.isTopLevelClass()
                        && type.isAnnotatedWith(Revision.class)
                        && !type.getSimpleName().matches(".*(Updated|Changed|Deleted)$"));
    }

    private static ArchCondition<JavaClass> beARecordNamedAfterItsMessage() {
        return condition(
                "be a record named Command or Event",
                type -> type.isRecord() && type.getSimpleName().matches(".+(Command|Event)$"));
    }

    private static ArchCondition<JavaClass> askTheMachineForTheTime() {
        return condition(
                "call now() without a clock",
                type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTarget().getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty()
                                && call.getTargetOwner().getPackageName().equals("java.time")));
    }

    private static com.tngtech.archunit.base.DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethod>
            handleRequests() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "handle requests",
                method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && AnnotatedElementUtils.hasAnnotation(method.reflect(), RequestMapping.class));
    }

    private static ArchCondition<JavaClass> condition(String text, java.util.function.Predicate<JavaClass> holds) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, holds.test(type), type.getName() + " / " + text));
            }
        };
    }
}
