package org.dateline.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** What a newsroom may set otherwise: sections need approval, other kinds do not; there is no sample front end. */
public final class OtherSettings implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("dateline.approval-required", "sections", "dateline.sample", "false");
    }
}
