package fi.seloste.render;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** No text at all makes a document do anything. */
class SafetyPropertyTest {

  @Property(tries = 50)
  void anyTextStaysText(@ForAll String text) {
    Full full = new Full(0, attribute -> true, leaf -> text + "<" + leaf + ">");

    SafetyTest.assertHarmless(NoticeRenderer.of(Locale.ENGLISH).page(full.notice()));
    SafetyTest.assertHarmlessMarkdown(NoticeRenderer.of(Locale.ENGLISH).markdown(full.notice()));
  }
}
