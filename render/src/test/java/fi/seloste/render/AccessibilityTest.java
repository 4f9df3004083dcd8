package fi.seloste.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * Everybody can read the pages, in a real browser: WCAG 2.2 AA as far as axe-core can tell, narrow
 * windows, dark ones, and no mouse.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(Chromium.Tests.class)
class AccessibilityTest {

  private static final int NARROW = 320;
  private static final int WIDE = 1280;

  /** Records and several languages beside one another differ little: those of a few notices. */
  private static final Set<String> OF_EVERY_KIND = Set.of("full", "well-written", "web-shop");

  static Stream<Pages.Page> pages() throws IOException {
    return Pages.all()
        .filter(page -> page.kind() == Pages.Kind.NOTICE || OF_EVERY_KIND.contains(page.of()))
        .filter(page -> !page.of().equals("full otherwise") || page.language().equals("sv"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_has_no_barriers_wide_or_narrow_light_or_dark(Pages.Page page, Browser browser) {
    browser.window(WIDE, false);
    browser.open(page.toString(), page.html());
    List<String> barriers = new ArrayList<>(browser.barriers());
    barriers.addAll(browser.overflow());

    browser.window(NARROW, true);
    barriers.addAll(browser.overflow());
    if (page.language().equals("fi")) { // words of other languages have the same looks
      barriers.addAll(browser.barriersOfLook());
    }
    if (OF_EVERY_KIND.contains(page.of())) {
      barriers.addAll(browser.barriers());
      browser.window(NARROW, false);
      barriers.addAll(browser.barriersOfLook());
      browser.window(WIDE, true);
      barriers.addAll(browser.barriersOfLook());
    }

    assertThat(barriers).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void the_browser_tells_barriers_and_what_is_too_wide(Browser browser) {
    browser.window(NARROW, false);
    browser.open(
        "barriers",
        """
        <!DOCTYPE html><html><title>Barriers</title>
        <p style="color: #ccc; background: #fff; width: 400px">Faint <a href="#"></a></p>""");

    assertThat(browser.barriers())
        .anyMatch(it -> it.startsWith("html-has-lang"))
        .anyMatch(it -> it.startsWith("link-name"))
        .anyMatch(it -> it.startsWith("color-contrast"));
    assertThat(browser.overflow()).singleElement().asString().startsWith("wider than 320: <p");
  }

  private static final String FOCUS =
      """
      const element = document.activeElement;
      const box = element.getClientRects()[0];
      const look = getComputedStyle(element);
      return {
        link: element.getAttribute('href'),
        inMain: !!element.closest('main'),
        outlined: look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2,
        seen: box.width > 0 && box.left >= 0 && box.right <= innerWidth
          && box.top >= 0 && box.bottom <= innerHeight
          && element.contains(document.elementFromPoint(
            box.left + Math.min(4, box.width / 2), box.top + Math.min(8, box.height / 2))),
      };""";

  private static Map<?, ?> focus(Browser browser) {
    return (Map<?, ?>) browser.run(FOCUS);
  }

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void who_has_no_mouse_gets_to_each_link_in_order_and_sees_where(int width, Browser browser)
      throws IOException {
    browser.window(width, false);
    browser.open(
        "keyboard " + width,
        NoticeRenderer.of(Pages.FINNISH).page(Examples.notice("well-written")));
    List<?> links =
        (List<?>)
            browser.run(
                """
                return [...document.links].filter(link => link.checkVisibility())
                  .map(link => link.getAttribute('href'))""");
    List<Object> reached = new ArrayList<>();

    for (Object link : links) {
      browser.next();
      Map<?, ?> focus = focus(browser);
      reached.add(focus.get("link"));
      assertThat(focus.get("outlined")).as("outline of %s", link).isEqualTo(true);
      assertThat(focus.get("seen")).as("%s can be seen", link).isEqualTo(true);
    }

    assertThat(reached).isEqualTo(links).hasSizeGreaterThan(20);
  }

  @Test
  void the_first_link_leads_past_the_head_of_the_page(Browser browser) throws IOException {
    browser.window(NARROW, false);
    browser.open(
        "skip",
        NoticeRenderer.of(Pages.FINNISH)
            .beside(Pages.SWEDISH)
            .page(Examples.notice("well-written")));

    browser.next();
    assertThat(focus(browser).get("link")).isEqualTo("#content");
    assertThat(focus(browser).get("seen")).isEqualTo(true);
    browser.press(Keys.ENTER);
    browser.next();

    assertThat(focus(browser).get("inMain")).isEqualTo(true);
  }
}
