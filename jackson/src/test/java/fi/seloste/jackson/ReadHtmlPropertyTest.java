package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Scripts are found where a parser of HTML finds them, whatever the page looks like. */
class ReadHtmlPropertyTest {

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "<script id=seloste type=application/json>",
            "<SCRIPT type='application/json' data-x=\">\" id=\"seloste\" >",
            "<script>",
            "<script ",
            "</script>",
            "</script ",
            "</Script\n>",
            "<!--",
            "-->",
            "--!>",
            "->",
            "--",
            "-",
            ">",
            "<",
            "</",
            "<!",
            "<?",
            "<title>",
            "</title>",
            "<style>",
            "</style >",
            "<textarea>",
            "</textarea>",
            "<xmp>",
            "</xmp/>",
            "<a b=\"",
            "<a b='",
            "<a b=c/",
            "\"",
            "'",
            "/",
            "=",
            " ",
            "\n",
            "<svg>",
            "<svg/>",
            "</svg>",
            "<svg><g><title>T</title></g></svg>",
            "<path/>",
            "<math>",
            "</math>",
            "<![CDATA[",
            "]]>",
            "<p>",
            "</p>",
            "<div>",
            "x",
            "ä",
            "{\"version\": \"1\"}",
            "&lt;script id=seloste>")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 2000)
  void each_script_is_found_with_its_text(@ForAll("pages") String page) {
    List<String> found = new ArrayList<>();
    for (HtmlScripts scripts = new HtmlScripts(Source.of(page)); scripts.next(); ) {
      Source text = scripts.text();
      found.add(scripts.id() + "|" + scripts.type() + "|" + text.text(text.start, text.end));
    }
    List<String> expected = new ArrayList<>();
    Document parsed = Jsoup.parse(page);
    // An element left open in the title of a drawing keeps it open, in a browser
    Assume.that(parsed.select("svg title > :not(script)").isEmpty());
    for (Element script : parsed.select("script")) {
      // jsoup takes what stands in the script of a drawing for text, which no browser does
      Assume.that(script.tag().namespace().equals(Parser.NamespaceHtml));
      expected.add(script.attr("id") + "|" + script.attr("type") + "|" + script.data());
    }
    assertThat(found).isEqualTo(expected);
  }
}
