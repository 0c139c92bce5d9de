package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.RestController;

/** A room that the service apart does not look into would answer in the standalone edition only. */
class EveryRoomIsPartOfTheServiceTest {
    @Test
    void the_endpoints_of_every_concept_are_found() {
        String[] rooms = CommandServiceApplication.class
                .getAnnotation(SpringBootApplication.class)
                .scanBasePackages();
        var endpoints = new ClassPathScanningCandidateComponentProvider(false);
        endpoints.addIncludeFilter(new AnnotationTypeFilter(RestController.class));

        assertThat(endpoints.findCandidateComponents("dk.budgetspor.command"))
                .isNotEmpty()
                .extracting(found -> Objects.requireNonNull(found.getBeanClassName()))
                .allSatisfy(name ->
                        assertThat(name.substring(0, name.lastIndexOf('.'))).isIn((Object[]) rooms));
    }
}
