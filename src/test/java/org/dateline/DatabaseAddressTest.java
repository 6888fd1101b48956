package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dateline.embedded.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
                    jdbc:postgresql://db/news,                     jdbc:postgresql://db/news,                none, none
                    "jdbc:postgresql://a,b:1/news?ssl=true",        "jdbc:postgresql://a,b:1/news?ssl=true",    none, none
                    postgresql://db/news,                          jdbc:postgresql://db/news,                none, none
                    postgres://ann@db:5433/news,                   jdbc:postgresql://db:5433/news,           ann,  none
                    postgresql://ann:s%40cret+1@db/news,           jdbc:postgresql://db/news,                ann,  s@cret+1
                    postgresql://ann:pw@[::1]:5433/n?sslmode=require, jdbc:postgresql://[::1]:5433/n?sslmode=require, ann, pw
                    """, quoteCharacter = '"')
    void bothNotationsAreUnderstood(String text, String url, String user, String password) {
        assertThat(DatabaseAddress.parse("X", text)).isEqualTo(new DatabaseAddress(url, user, password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://ann:secret@db/news", "db/news", "jdbc:h2:mem", "", "http://db"})
    void anythingElseIsRefusedWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> DatabaseAddress.parse("DATELINE_DB_URL", text))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("DATELINE_DB_URL is not the address of a PostgreSQL")
                .hasMessageNotContaining("secret");
    }

    @Test
    void noPasswordIsInItsText() {
        assertThat(DatabaseAddress.parse("X", "postgresql://ann:secret@db/news").toString())
                .doesNotContain("secret");
    }

    @Test
    void migrationsWaitForAsLongAsTheyTakeUnlessTheAddressSaysOtherwise() {
        assertThat(DatabaseAddress.ofMigrations("jdbc:postgresql://db/news"))
                .startsWith("jdbc:postgresql://db/news?")
                .contains("&socketTimeout=0", "&targetServerType=primary", "&options=-c+lock_timeout%3D10000");
        assertThat(DatabaseAddress.ofMigrations("jdbc:postgresql://db/news?ssl=true&socketTimeout=5"))
                .startsWith("jdbc:postgresql://db/news?ssl=true&socketTimeout=5&")
                .doesNotContain("socketTimeout=0");
    }
}
