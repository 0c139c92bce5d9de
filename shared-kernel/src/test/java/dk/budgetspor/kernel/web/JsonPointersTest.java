package dk.budgetspor.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonPointersTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @CsvSource({
        "title, /title",
        "amounts[0].year, /amounts/0/year",
        "amounts[12], /amounts/12",
        "rows[1].cells[2].text, /rows/1/cells/2/text",
        "matrix[1][2], /matrix/1/2",
    })
    void the_path_of_a_validation_becomes_a_pointer(String path, String pointer) {
        assertThat(JsonPointers.ofPropertyPath(path)).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"amounts\": [{\"year\": 2022}, {\"year\": \"x\"}]} | /amounts/1/year",
                "{\"amounts\": [7]}                                   | /amounts/0",
                "{\"a/b\": 1}                                         | /a~1b",
                "{\"a~b\": 1}                                         | /a~0b",
                "{\"a~1b\": 1}                                        | /a~01b",
                "{\"named\": {\"x/y\": {\"year\": \"z\"}}}            | /named/x~1y/year",
            })
    void the_place_a_body_does_not_fit_becomes_a_pointer(String body, String pointer) {
        DatabindException misfit =
                catchThrowableOfType(DatabindException.class, () -> JSON.readValue(body, Request.class));

        assertThat(JsonPointers.ofReferences(misfit.getPath())).isEqualTo(pointer);
    }

    @Test
    void the_whole_document_is_the_empty_pointer() {
        assertThat(JsonPointers.ofReferences(List.of())).isEmpty();
    }

    record Request(List<Amount> amounts, Map<String, Amount> named) {}

    record Amount(int year) {}
}
