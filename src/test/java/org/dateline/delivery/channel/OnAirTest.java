package org.dateline.delivery.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.dateline.kernel.LocalizedText;
import org.dateline.published.channel.PublicBroadcast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What follows from what the statement finds, at the very instants at which it changes. */
class OnAirTest {

    private static final Instant NOON = Instant.parse("2026-06-29T12:00:00Z");

    @Test
    void theLastInstantOfABroadcastIsTheOneBeforeItsEnd() {
        Airing ending = airing(NOON.minusSeconds(60), NOON);
        Airing following = airing(NOON.plusSeconds(30), NOON.plusSeconds(60));

        OnAir before = OnAir.at(NOON.minusNanos(1000), null, ending, following);
        OnAir at = OnAir.at(NOON, null, ending, following);

        assertThat(before.now()).isEqualTo(ending);
        assertThat(before.changesIn()).isEqualTo(Duration.ofNanos(1000));
        assertThat(at.now()).isNull();
        assertThat(at.next()).isEqualTo(following);
        assertThat(at.changesIn()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void nothingChangesWhereNothingIsPlanned() {
        OnAir onAir = OnAir.at(NOON, null, airing(NOON.minusSeconds(60), NOON), null);

        assertThat(onAir).isEqualTo(OnAir.NOTHING);
    }

    @Test
    void whatIsLiveEndsWithWhatIsOnThen() {
        Airing live = airing(NOON.minusSeconds(60), NOON.plusSeconds(60));
        Airing stillOn = airing(NOON.minusSeconds(600), NOON.plusSeconds(600));
        Airing over = airing(NOON.minusSeconds(600), NOON.plusSeconds(60));
        Airing later = airing(NOON.plusSeconds(900), NOON.plusSeconds(1000));

        assertThat(OnAir.at(NOON, live, stillOn, later)).isEqualTo(new OnAir(live, stillOn, Duration.ofSeconds(60)));
        assertThat(OnAir.at(NOON, live, over, later)).isEqualTo(new OnAir(live, later, Duration.ofSeconds(60)));
    }

    @Test
    void whatIsLiveWithoutAnEndHasNothingAfterIt() {
        Airing live = airing(NOON.minusSeconds(60), null);

        OnAir onAir = OnAir.at(
                NOON, live, airing(NOON, NOON.plusSeconds(5)), airing(NOON.plusSeconds(5), NOON.plusSeconds(9)));

        assertThat(onAir).isEqualTo(new OnAir(live, null, null));
    }

    private static Airing airing(Instant starts, @Nullable Instant ends) {
        PublicBroadcast broadcast = new PublicBroadcast(LocalizedText.of("ru", "Передача"), null, false, false);
        return new Airing(UUID.randomUUID(), starts, ends, broadcast, null);
    }
}
