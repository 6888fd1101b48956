package org.dateline.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageInfoTest {

    @Test
    void linksKeepTheQueryButForTheCursor() {
        PageInfo page = new PageInfo("NEXT", "PREV", 20);

        assertThat(page.link("/v1/articles", "place=moscow,minsk&cursor=OLD&place=-kazan"))
                .isEqualTo("</v1/articles?place=moscow,minsk&place=-kazan&cursor=NEXT>; rel=\"next\", "
                        + "</v1/articles?place=moscow,minsk&place=-kazan&cursor=PREV>; rel=\"prev\"");
    }

    @Test
    void theOnlyPageHasNone() {
        assertThat(new PageInfo(null, null, 20).link("/v1/articles", null)).isNull();
    }

    @Test
    void nothingBreaksOutOfTheHeader() {
        PageInfo page = new PageInfo("NEXT", null, 20);

        assertThat(page.link("/v1/a>b", "q=\">\r\nX: y&z=я\\"))
                .isEqualTo("</v1/a%3Eb?q=%22%3E%0D%0AX:%20y&z=%D1%8F%5C&cursor=NEXT>; rel=\"next\"");
    }
}
