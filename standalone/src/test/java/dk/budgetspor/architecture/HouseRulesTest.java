package dk.budgetspor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
    private static final String BROKEN = "dk.budgetspor.architecture.broken";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // once packaged, the tests of another module come as a jar
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("dk.budgetspor");
    private static final JavaClasses BROKEN_HOUSE = new ClassFileImporter().importPackages(BROKEN);

    static Stream<Arguments> rules() {
        return HouseRules.of("dk.budgetspor").entrySet().stream()
                .map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }

    static Stream<Arguments> rulesOfTheBrokenHouse() {
        return HouseRules.of(BROKEN).entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("the house keeps its rules")
    void houseKeepsItsRules(String name, ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfTheBrokenHouse")
    @DisplayName("each rule is seen to fail")
    void eachRuleIsSeenToFail(String name, ArchRule rule) {
        assertThat(rule.allowEmptyShould(true).evaluate(BROKEN_HOUSE).hasViolation())
                .as(name)
                .isTrue();
    }

    @Test
    void everyRoomSaysWhatItIsForAndIsNullMarked() throws ClassNotFoundException {
        Set<String> rooms = HOUSE.stream().map(type -> type.getPackageName()).collect(Collectors.toSet());
        assertThat(rooms).hasSizeGreaterThan(10);
        for (String room : rooms) {
            assertThat(Class.forName(room + ".package-info").isAnnotationPresent(NullMarked.class))
                    .as(room)
                    .isTrue();
        }
    }
}
