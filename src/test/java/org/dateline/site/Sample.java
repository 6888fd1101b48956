package org.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.testing.Tab;
import org.dateline.testing.Tab.Element;

/** What has to hold of every page of the sample, whatever it shows. */
final class Sample {

    /** Where the pictures of made-up media are, which anybody's may be by https. */
    private static final String NOWHERE = "https://media.example/";

    /** Where the demonstration's pictures are: on the configured site, which is not the server of a test. */
    private static final String SITE = "http://localhost:8080/sample/";

    /** The texts whose contrast with what is behind them is below that of WCAG 2.2, level AA. */
    private static final String FAINT = """
            (() => {
              const numbers = colour => colour.match(/[0-9.]+/g).map(Number);
              const light = colour => {
                const [red, green, blue] = colour.map(each => each / 255)
                    .map(each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4);
                return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
              };
              const behind = element => {
                for (let each = element; each; each = each.parentElement) {
                  const colour = numbers(getComputedStyle(each).backgroundColor);
                  if (colour[3] !== 0) {
                    return colour;
                  }
                }
                return [255, 255, 255];
              };
              return [...document.querySelectorAll('body *')]
                  .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                  .filter(element => element.getClientRects().length > 0)
                  .filter(element => {
                    const one = light(numbers(getComputedStyle(element).color));
                    const other = light(behind(element));
                    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < 4.5;
                  })
                  .map(element => element.outerHTML);
            })()""";

    private Sample() {}

    /** On the screen: nothing complains, nothing is cut off, and nobody else is asked for anything but pictures. */
    static void isSound(Tab tab, String server) {
        assertThat(tab.complaints())
                .as("what the console says")
                .allSatisfy(complaint ->
                        assertThat(complaint).containsAnyOf("\"url\":\"" + NOWHERE, "Loading the image '" + SITE));
        assertThat(tab.overflow()).as("pixels beside the window").isLessThanOrEqualTo(0);
        assertThat(tab.requests())
                .as("what the page has asked for")
                .isNotEmpty()
                .allSatisfy(
                        address -> assertThat(List.of(server, NOWHERE, SITE)).anyMatch(address::startsWith));
    }

    /** For those who cannot see it. */
    static void isReadAloud(Tab tab) {
        List<Element> tree = tab.tree();
        assertThat(tree).extracting(Element::role).contains("banner", "main", "contentinfo", "navigation", "status");
        assertThat(tree)
                .filteredOn(each -> Set.of("link", "button", "image", "navigation", "complementary", "heading")
                        .contains(each.role()))
                .allSatisfy(each -> assertThat(each.name()).as(each.toString()).isNotBlank());
        headingsAreInOrder(tree);
        assertThat(tab.attributes("html", "lang").get(0)).isIn("ru", "ky", "en");
        assertThat(tab.tell("document.title").asText()).endsWith(" — Dateline");
        assertThat(tab.attributes("body > :first-child", "href")).containsExactly("#content");
    }

    static void isLegible(Tab tab) {
        assertThat(tab.tell(FAINT))
                .as("what does not stand out from its background")
                .isEmpty();
    }

    private static void headingsAreInOrder(List<Element> tree) {
        List<Element> headings =
                tree.stream().filter(each -> each.role().equals("heading")).toList();
        assertThat(headings).filteredOn(each -> each.level() == 1).hasSize(1);
        assertThat(headings.get(0).level()).as(headings.toString()).isEqualTo(1);
        for (int i = 1; i < headings.size(); i++) {
            assertThat(headings.get(i).level())
                    .as("%s after %s", headings.get(i), headings.get(i - 1))
                    .isLessThanOrEqualTo(headings.get(i - 1).level() + 1);
        }
    }
}
