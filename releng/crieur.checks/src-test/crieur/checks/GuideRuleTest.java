package crieur.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideRuleTest {

    private static final String DOC = "bundles/crieur.doc/";

    @TempDir
    Path root;

    @Test
    void refusesAPageThatOneLanguageLacks() throws IOException {
        Checkout checkout = new Checkout(root)
                .with(DOC + "html/a.html", "x")
                .with(DOC + "nl/fr/html/a.html", "x")
                .with(DOC + "html/b.html", "x")
                .with(DOC + "nl/fr/html/c.html", "x");
        assertThat(new GuideRule().check(checkout.repository()))
                .extracting(Violation::reason)
                .containsExactly("has no counterpart nl/fr/html/b.html", "has no counterpart html/c.html");
    }

    @Test
    void refusesAnExampleThatIsNotCompiled() throws IOException {
        String page = "<pre class=\"example\">List&lt;A&gt; a;</pre><pre class=\"example\">List&lt;B&gt; b;</pre>";
        Checkout checkout = new Checkout(root)
                .with("bundles/crieur.example/src/A.java", "List<A> a;")
                .with(DOC + "html/a.html", page)
                .with(DOC + "nl/fr/html/a.html", "x");
        assertThat(new GuideRule().check(checkout.repository()))
                .extracting(Violation::reason)
                .containsExactly("an example is not in crieur.example: List<B> b;");
    }

    @Test
    void refusesALinkToNoFile() throws IOException {
        Checkout checkout = new Checkout(root)
                .with(
                        DOC + "html/a.html",
                        "<a href=\"a.html#part\"><img src=\"pictures/b.png\"></a><a href=\"https://c.example\">")
                .with(DOC + "nl/fr/html/a.html", "x");
        assertThat(new GuideRule().check(checkout.repository()))
                .extracting(Violation::reason)
                .containsExactly("leads to no file: pictures/b.png");
    }

    @Test
    void refusesAPageThatTheContentsLack() throws IOException {
        Checkout checkout = new Checkout(root)
                .with(DOC + "toc.xml", "<topic href=\"html/a.html\"/>")
                .with(DOC + "nl/fr/toc.xml", "<topic/>")
                .with(DOC + "html/a.html", "x")
                .with(DOC + "nl/fr/html/a.html", "x");
        assertThat(new GuideRule().check(checkout.repository()))
                .extracting(Violation::reason)
                .containsExactly("is not in nl/fr/toc.xml");
    }
}
