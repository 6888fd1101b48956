package org.dateline.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Puts the contract between every Quarkus test and the application; found as a service. */
public final class ContractInstallation implements QuarkusTestBeforeEachCallback {

    private static final ContractFilter FILTER = new ContractFilter();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (RestAssured.filters().stream().noneMatch(ContractFilter.class::isInstance)) {
            RestAssured.filters(FILTER);
            // REST Assured would send anything but JSON proper in Latin-1.
            RestAssured.config = RestAssured.config()
                    .encoderConfig(RestAssured.config()
                            .getEncoderConfig()
                            .defaultCharsetForContentType("UTF-8", "application/merge-patch+json"));
        }
    }
}
