package crieur.language.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

class RawRulesTest {

    @Test
    void namesEveryRuleThatLooksAtReadingsBeforeTheDisambiguation() throws Exception {
        Set<String> found = new TreeSet<>();
        for (String file : new String[] {
            "fr/grammar.xml",
            "fr/style.xml",
            "en/grammar.xml",
            "en/style.xml",
            "en/en-US/grammar.xml",
            "en/en-US/style.xml",
            "en/en-GB/grammar.xml",
            "en/en-GB/style.xml"
        }) {
            found.addAll(rawRules(file));
        }
        assertThat(LoadedLanguage.RAW_RULES).containsExactlyInAnyOrderElementsOf(found);
    }

    private static Set<String> rawRules(String file) throws Exception {
        Set<String> found = new TreeSet<>();
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        try (InputStream rules = JLanguageTool.class.getResourceAsStream("/org/languagetool/rules/" + file)) {
            SAXParser parser = factory.newSAXParser();
            // Newer JDKs take less of entities than LanguageTool's own file has.
            parser.setProperty("http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", "0");
            parser.parse(rules, new DefaultHandler() {
                private String group = "";
                private String rule = "";

                @Override
                public InputSource resolveEntity(String publicId, String systemId) throws IOException {
                    return new InputSource(InputStream.nullInputStream());
                }

                @Override
                public void startElement(String uri, String local, String name, Attributes attributes) {
                    String id = attributes.getValue("id");
                    if (name.equals("rulegroup")) {
                        group = id;
                    } else if (name.equals("rule")) {
                        rule = id == null ? "" : id;
                    } else if (name.equals("pattern") && "yes".equals(attributes.getValue("raw_pos"))) {
                        found.add(group.isEmpty() ? rule : group);
                    }
                }

                @Override
                public void endElement(String uri, String local, String name) {
                    if (name.equals("rulegroup")) {
                        group = "";
                    }
                }
            });
        }
        return found;
    }
}
