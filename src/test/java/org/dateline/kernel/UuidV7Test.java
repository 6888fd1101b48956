package org.dateline.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7Test {

    @Test
    void carriesVersionVariantAndTime() {
        long before = System.currentTimeMillis();

        UUID id = UuidV7.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, System.currentTimeMillis() + 1000);
    }

    @Test
    void ascendsAsTextToo() {
        List<String> ids =
                Stream.generate(() -> UuidV7.next().toString()).limit(20_000).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void isUniqueAcrossThreads() {
        Set<UUID> ids = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 50_000).parallel().forEach(i -> ids.add(UuidV7.next()));

        assertThat(ids).hasSize(50_000);
    }

    @Test
    void goesOnWhenTheClockIsSetBack() {
        long last = 1_000L << 12;

        assertThat(UuidV7.following(last, 999)).isEqualTo(last + 1);
        assertThat(UuidV7.following(last, 1_001)).isEqualTo(1_001L << 12);
    }
}
