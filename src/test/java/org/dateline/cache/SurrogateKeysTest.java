package org.dateline.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dateline.published.Kind;
import org.junit.jupiter.api.Test;

class SurrogateKeysTest {

    @Test
    void listHasTheKeyOfItsKindAndOfEachDocument() {
        UUID id = UUID.randomUUID();

        assertThat(SurrogateKeys.of(Set.of(Kind.ARTICLE), Map.of(id, Kind.ARTICLE)))
                .isEqualTo("articles " + id);
        assertThat(SurrogateKeys.of(Set.of(), Map.of(id, Kind.PERSON))).isEqualTo(id.toString());
    }

    @Test
    void documentsWithoutRoomAreCoveredByTheirKind() {
        Map<UUID, Kind> parts = new LinkedHashMap<>();
        for (int i = 0; i < 300; i++) {
            parts.put(UUID.randomUUID(), i < 100 ? Kind.ARTICLE : Kind.PERSON);
        }

        String keys = SurrogateKeys.of(Set.of(), parts);

        assertThat(keys).startsWith("people ").hasSizeLessThan(SurrogateKeys.MAX_LENGTH);
    }
}
