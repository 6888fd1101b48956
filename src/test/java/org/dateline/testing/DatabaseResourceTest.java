package org.dateline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DatabaseResourceTest {

    @Inject
    AgroalDataSource owners;

    @Inject
    @DataSource("delivery")
    AgroalDataSource readers;

    @Test
    void eachHalfHasItsOwnRole() throws SQLException {
        assertThat(user(owners)).isNotEqualTo(user(readers));
    }

    @Test
    void noHalfIsSuperuser() throws SQLException {
        String query = "SELECT current_setting('is_superuser')";

        assertThat(answer(owners, query)).isEqualTo("off");
        assertThat(answer(readers, query)).isEqualTo("off");
    }

    private static String user(AgroalDataSource source) throws SQLException {
        return answer(source, "SELECT current_user");
    }

    private static String answer(AgroalDataSource source, String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
