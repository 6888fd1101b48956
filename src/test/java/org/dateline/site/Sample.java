package org.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.testing.Chromium;
import org.dateline.testing.Tab;
import org.dateline.testing.Tab.Element;

/** What has to hold of every page of the sample, whatever it shows. */
final class Sample {

    /** Where the files of made-up media are, which anybody's may be by https. */
    private static final Pattern NOWHERE = Pattern.compile("https://[a-z0-9.-]+\\.example/");

    private static final Pattern COMPLAINT = Pattern.compile("\"url\":\"" + NOWHERE);

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

    /** The texts that are smaller than anybody should have to read. */
    private static final String TINY = """
            [...document.querySelectorAll('body *')]
                .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                .filter(element => element.getClientRects().length > 0)
                .filter(element => parseFloat(getComputedStyle(element).fontSize)
                    < (element.closest('.body > p, .lead, .summary, .offices b, .corrections, blockquote') ? 16 : 12))
                .map(element => element.outerHTML)""";

    /** What a finger would miss; links within a sentence have its size, as WCAG 2.2 has it. */
    private static final String NARROW = """
            [...document.querySelectorAll('a, button')]
                .filter(element => element.getClientRects().length > 0 && !element.matches('.skip'))
                .filter(element => {
                  const { width, height } = element.getBoundingClientRect();
                  const sentence = [...element.parentElement.childNodes].some(node => node.nodeType === 3 && node.data.trim());
                  return element.closest('.rubrics, .languages, .name') ? height < 44 || width < 24
                      : !sentence && Math.min(width, height) < 24;
                })
                .map(element => element.outerHTML)""";

    private Sample() {}

    /** On the screen: nothing complains, nothing is cut off, and nobody else is asked for anything but pictures. */
    static void isSound(Tab tab, String server) {
        assertThat(tab.complaints())
                .as("what the console says")
                .allSatisfy(complaint -> assertThat(complaint).containsPattern(COMPLAINT));
        assertThat(tab.tell("[...document.images].filter(each => each.complete && !each.naturalWidth).length")
                        .asInt())
                .as("frames without a picture")
                .isZero();
        assertThat(tab.overflow()).as("pixels beside the window").isLessThanOrEqualTo(0);
        assertThat(tab.requests())
                .as("what the page has asked for")
                .isNotEmpty()
                .allMatch(address -> address.startsWith(server)
                        || address.startsWith(Chromium.SITE)
                        || NOWHERE.matcher(address).lookingAt());
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
        assertThat(tab.tell(TINY)).as("what is too small to be read").isEmpty();
        assertThat(tab.tell(NARROW)).as("what a finger would miss").isEmpty();
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
