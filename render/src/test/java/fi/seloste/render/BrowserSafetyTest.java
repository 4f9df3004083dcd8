package fi.seloste.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever stands in a notice, a real browser runs nothing of it and asks nobody for anything, even
 * where nobody keeps to the page's policy.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(Chromium.Tests.class)
class BrowserSafetyTest {

  /** What a browser takes for markup where it should not, besides the attacks of any reader. */
  private static final List<String> ATTACKS_ON_BROWSERS =
      List.of(
          "<svg><script>alert(1)</script></svg>",
          "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
          "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
          "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
          "<math href=\"javascript:alert(1)\">x</math>",
          "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
          "<template><script>alert(1)</script></template>",
          "<details open ontoggle=alert(1)>",
          "<input autofocus onfocus=alert(1)>",
          "<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>",
          "<iframe srcdoc=\"<script>parent.alert(1)</script>\">",
          "<object data=\"javascript:alert(1)\"><embed src=\"javascript:alert(1)\">",
          "<link rel=stylesheet href=https://evil.example/x.css>",
          "<style>@import 'https://evil.example/x.css'; *{background:url(//evil.example/x)}</style>",
          "<base href=https://evil.example/>",
          "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
          "<meta http-equiv=refresh content=\"0;url=https://evil.example/\">",
          "</script><script>alert(1)</script>",
          "</SCRIPT\t><sCrIpT >alert(1)</sCrIpT >",
          "<!--<script>",
          "</textarea></title></style></noscript></template><img src=x onerror=alert(1)>",
          "&lt;img src=x onerror=alert(1)&gt;",
          "&#60;script&#62;alert(1)&#60;/script&#62;",
          "&ltscript&gtalert(1)&lt/script&gt",
          "&amp;lt;script&amp;gt;alert(1)",
          "\"onmouseover=alert(1) style=position:fixed;inset:0 x=\"",
          "\u00A0`onerror=alert(1)`\u2028alert(1)\u2029",
          "[x](\u0001javascript:alert(1))",
          "[x]( javascript&colon;alert(1))",
          "[x](javascript&NewLine;:alert(1))",
          "[x](<javascript:alert(1)>)",
          "[x](https://x.example \"\\\" onmouseover=alert(1) \")",
          "[x](https://x.example/%22onmouseover=alert(1))",
          "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
          "[x](blob:https://x.example/1) [y](filesystem:x) [z](file:///etc/passwd)",
          "[![x](https://evil.example/x.png)](javascript:alert(1))",
          "![x](data:image/svg+xml,<svg onload=alert(1)>)",
          "![x][r]\n\n[r]: https://evil.example/x.png \"onerror=alert(1)\"",
          "<https://x.example/\"onmouseover=alert(1)>",
          "```html\n</code></pre><script>alert(1)</script>\n```",
          "https://x.example/\"><script>alert(1)</script>",
          "mailto:a@b.example?\"onclick=alert(1)",
          "tel:+358\"onclick=\"alert(1)",
          "//evil.example",
          "\\x3cscript\\x3ealert(1)\\x3c/script\\x3e",
          "+ADw-script+AD4-alert(1)+ADw-/script+AD4-");

  /** All that JSON can hold; {@link SafetyTest} has halves of surrogate pairs too. */
  static Stream<String> attacks() {
    return Stream.concat(SafetyTest.attacks().stream(), ATTACKS_ON_BROWSERS.stream())
        .filter(StandardCharsets.UTF_8.newEncoder()::canEncode);
  }

  /** What the browser noticed of a page, and what can be seen of it now. */
  private static final String NOTICED =
      """
      const events = ['click', 'mouseover', 'focus', 'load', 'error', 'toggle', 'begin'];
      addEventListener('click', event => event.preventDefault(), true);
      for (const element of document.querySelectorAll('*')) {
        events.forEach(name => element.dispatchEvent(new Event(name, {cancelable: true})));
      }
      const all = [...document.querySelectorAll('*')];
      return {
        ran: window.ran || 0,
        breaches: window.breaches || [],
        handlers: all.flatMap(element => [...element.attributes])
          .filter(attribute => /^on|^style$|^src|^srcdoc$|^background$/i.test(attribute.name))
          .map(attribute => attribute.name),
        schemes: [...new Set([...document.links].map(link => link.protocol))].sort(),
        foreign: all.filter(e => e.namespaceURI !== 'http://www.w3.org/1999/xhtml').length,
        frames: frames.length,
        live: [...document.scripts].filter(script => !/json$/.test(script.type)).length,
      };""";

  private static Map<?, ?> noticed(Browser browser, String name, String html) {
    browser.window(1280, false);
    browser.open(name, html);
    return (Map<?, ?>) browser.run(NOTICED);
  }

  private static String withoutPolicy(String page) {
    String without = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    assertThat(without).doesNotContain("Content-Security-Policy");
    return without;
  }

  /** What a notice and JSON-LD with these texts make of a renderer. */
  private static NoticeRenderer renderer(PrivacyNotice notice, String text) {
    return NoticeRenderer.of(Pages.FINNISH)
        .withChanges(text)
        .embedding(NoticeJson.write(notice))
        .embeddingLinkedData(JsonMapper.shared().writeValueAsString(Map.of("text", text)));
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void an_attack_in_every_text_of_a_notice_does_nothing_even_without_the_policy(
      String attack, Browser browser) {
    PrivacyNotice notice = new Full(1, attribute -> true, leaf -> attack).notice();

    assertHarmless(browser, withoutPolicy(renderer(notice, attack).page(notice)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void attacks_beside_one_another_do_nothing_in_any_document(int first, Browser browser) {
    Iterator<String> attacks =
        Stream.generate(() -> attacks().skip(first)).flatMap(it -> it).iterator();
    PrivacyNotice notice = new Full(first, attribute -> true, leaf -> attacks.next()).notice();
    NoticeRenderer renderer = renderer(notice, attacks.next());

    assertHarmless(browser, renderer.beside(Pages.SWEDISH).page(notice));
    assertHarmless(
        browser,
        "<!DOCTYPE html><html lang=\"en\"><title>Of somebody else</title><h1>Privacy</h1>"
            + renderer.fragment(notice));
    assertHarmless(browser, withoutPolicy(RecordRenderer.of(Pages.FINNISH).html(notice)));
  }

  private static void assertHarmless(Browser browser, String html) {
    Map<?, ?> noticed = noticed(browser, "attack", html);

    assertThat(noticed.get("ran")).as("scripts that ran").isEqualTo(0L);
    assertThat(noticed.get("breaches")).as("breaches of the policy").isEqualTo(List.of());
    assertThat(noticed.get("handlers")).as("attributes that do something").isEqualTo(List.of());
    assertThat(noticed.get("schemes"))
        .asInstanceOf(list(String.class))
        .isSubsetOf("file:", "http:", "https:", "mailto:", "tel:");
    assertThat(noticed.get("foreign")).as("elements of SVG and MathML").isEqualTo(0L);
    assertThat(noticed.get("frames")).isEqualTo(0L);
    assertThat(noticed.get("live")).as("scripts that could run").isEqualTo(0L);
    assertThat(browser.requests()).singleElement().asString().endsWith("/attack.html");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void the_browser_tells_what_runs_and_whom_it_asks(Browser browser) {
    Map<?, ?> noticed =
        noticed(
            browser,
            "unsafe",
            """
            <!DOCTYPE html><title>Unsafe</title><script>alert(1)</script>
            <p onmouseover="alert(2)">Text <a href="javascript:alert(3)">link</a>
            <svg></svg><iframe></iframe><img src="missing.png">""");

    assertThat(noticed.get("ran")).isEqualTo(2L);
    assertThat(noticed.get("handlers")).isEqualTo(List.of("onmouseover", "src"));
    assertThat(noticed.get("schemes")).isEqualTo(List.of("javascript:"));
    assertThat(noticed.get("foreign")).isEqualTo(1L);
    assertThat(noticed.get("frames")).isEqualTo(1L);
    assertThat(noticed.get("live")).isEqualTo(1L);
    assertThat(browser.requests()).anyMatch(request -> request.endsWith("/missing.png"));
    assertThat(browser.complaints()).anyMatch(complaint -> complaint.contains("missing.png"));
  }

  @Test
  void the_policy_of_a_page_holds_off_what_somebody_else_adds(Browser browser) {
    String page = NoticeRenderer.of(Pages.FINNISH).page(new Full(0).notice());
    Map<?, ?> noticed =
        noticed(
            browser,
            "added",
            page.replace(
                "</body>",
                "<script>alert(1)</script><img src=\"missing.png\"><p style=\"color:red\">x"
                    + "</body>"));

    assertThat(noticed.get("ran")).isEqualTo(0L);
    assertThat(noticed.get("breaches")).asInstanceOf(list(String.class)).hasSize(3);
    assertThat(browser.requests()).hasSize(1);
  }
}
