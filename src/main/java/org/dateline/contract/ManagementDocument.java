package org.dateline.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Completes the document for editors. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, documentNames = "management")
public final class ManagementDocument implements OASFilter {

    private final Completion completion;

    public ManagementDocument(IndexView index) {
        completion = new Completion(index, Half.MANAGEMENT);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        completion.of(document);
    }
}
