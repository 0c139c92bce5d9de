package dk.budgetspor.query.savingsideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final UUID PACKAGE = UUID.randomUUID();
    private static final List<WorkPackage> PACKAGES =
            List.of(new WorkPackage(PACKAGE, UUID.randomUUID(), "Indkøb", "SO", List.of(), null, 0, 0, 0));

    @Test
    void everyAreaHasAKeyOfItsOwnAsLongAsThereAreKeys() {
        Map<String, String> areas = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            areas.put("A" + i, "Område " + i);
        }

        List<Place> places = Place.areas(areas, PACKAGES);

        assertThat(places.subList(0, 11))
                .extracting(Place::key)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "a");
        assertThat(places.get(35).key()).isEqualTo("z");
        assertThat(places.get(36).key()).isNull();
        assertThat(places).extracting(Place::value).contains("A0", "A39");
    }

    @Test
    void aPackageIsAPlaceInItsArea() {
        Place area = Place.areas(Map.of("SO", "Sundhed"), PACKAGES).get(0);
        Place own = Place.packages("SO", PACKAGES).get(0);

        assertThat(area.packages()).containsExactly(new Place("SO:" + PACKAGE, "Indkøb", null, List.of()));
        assertThat(own.key()).isEqualTo("1");
        assertThat(Place.packages("BF", PACKAGES)).isEmpty();
        assertThat(Place.area(own.value())).isEqualTo("SO");
        assertThat(Place.workPackage(own.value())).isEqualTo(PACKAGE.toString());
        assertThat(Place.area(area.value())).isEqualTo("SO");
        assertThat(Place.workPackage(area.value())).isNull();
    }
}
