package org.dateline.problem;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.dateline.kernel.Localized;
import org.dateline.kernel.LocalizedText;
import org.dateline.kernel.PartialDate;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Fails in every way that a real endpoint can. */
@Path("/test/failures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FailureResource {

    @Inject
    DataSource database;

    enum Mood {
        good,
        bad
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", visible = true)
    @JsonSubTypes({@JsonSubTypes.Type(value = Paragraph.class, name = "paragraph")})
    interface Block {}

    record Paragraph(@NotBlank String type, @NotBlank String text) implements Block {}

    record Quote(@NotBlank @Size(max = 20) String text, int seconds) {}

    record Upper(String text) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Upper of(String text) {
            throw ProblemType.INVALID_CONTENT.because("from a creator");
        }
    }

    record Story(
            @NotBlank @Size(max = 100) String headline,
            @Valid List<@NotNull Quote> quotes,
            Map<String, @Valid Quote> named,
            @Valid List<Block> body,
            @Localized LocalizedText name,
            PartialDate born,
            Instant at,
            UUID owner,
            Mood mood,
            BigDecimal rate,
            boolean breaking,
            Upper upper) {}

    public record Query(
            @RestQuery @Max(5) Integer depth,
            @RestQuery("is-open") Boolean open,
            @RestQuery List<@Size(max = 5) String> place) {}

    @POST
    public Story create(@NotNull @Valid Story story) {
        return story;
    }

    @POST
    @Path("lenient")
    public Map<String, Object> lenient(JsonNode body) {
        return Map.of("kind", body.getNodeType());
    }

    @GET
    @Path("query/{number}")
    public Map<String, Object> query(
            @RestPath @Max(9) int number,
            @RestQuery @Max(100) @Nullable Integer limit,
            @RestHeader("If-Match") @Size(max = 3) @Nullable String version,
            @BeanParam @Valid Query query) {
        return Map.of();
    }

    @GET
    @Path("answer")
    @NotNull
    @Valid
    public Quote answer() {
        return new Quote("", 1);
    }

    @GET
    @Path("unwritable")
    public Object unwritable() {
        return new Object() {
            public String getSecret() {
                throw new IllegalStateException("a secret");
            }
        };
    }

    @GET
    @Path("problem")
    public Quote problem() {
        throw ProblemType.NOT_READY
                .because("Not yet.", List.of(new Violation("/headline", "is missing")))
                .with("currentVersion", 5)
                .header("Retry-After", "1");
    }

    @GET
    @Path("illegal")
    public Quote illegal() {
        throw new IllegalArgumentException("a secret");
    }

    @GET
    @Path("error")
    public Quote error() {
        throw new StackOverflowError("a secret");
    }

    @GET
    @Path("lock")
    public Quote lock() {
        throw new OptimisticLockException("a secret");
    }

    @GET
    @Path("not-allowed")
    public Quote notAllowed() {
        throw new NotAllowedException("GET", new String[] {"HEAD"});
    }

    @GET
    @Path("sql/{state}")
    public Quote sql(@RestPath String state) {
        throw new IllegalStateException("a secret", new SQLException("a secret", state));
    }

    @GET
    @Path("pool")
    public Quote pool() throws SQLException {
        throw new SQLException("Acquisition timeout while waiting for new connection");
    }

    @PUT
    @Path("rows/{name}")
    @Transactional
    public Quote insertAndRefuse(@RestPath String name) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + name + " (number int)");
        }
        throw ProblemType.CONFLICT.because("After writing.");
    }

    @PUT
    @Path("deferred/{name}")
    @Transactional
    public Map<String, Object> breakDeferredConstraint(@RestPath String name) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + name
                    + " (number int, CONSTRAINT one UNIQUE (number) DEFERRABLE INITIALLY DEFERRED)");
            statement.execute("INSERT INTO " + name + " VALUES (1), (1)");
        }
        return Map.of();
    }

    @GET
    @Path("rows/{name}")
    public Map<String, Object> exists(@RestPath String name) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT to_regclass('" + name + "') IS NOT NULL")) {
            rows.next();
            return Map.of("exists", rows.getBoolean(1));
        }
    }
}
