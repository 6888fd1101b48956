package org.dateline.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Completes the document for readers. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, documentNames = OpenApiFilter.DEFAULT_DOCUMENT_NAME)
public final class DeliveryDocument implements OASFilter {

    private final Completion completion;

    public DeliveryDocument(IndexView index) {
        completion = new Completion(index, Half.DELIVERY);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        completion.of(document);
    }
}
