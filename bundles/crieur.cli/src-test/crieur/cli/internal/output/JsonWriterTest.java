package crieur.cli.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonWriterTest {

    private final Utf8Buffer out = new Utf8Buffer();

    @Test
    void writesOneLine() {
        write(new JsonWriter(out, false));
        assertThat(out.toString()).isEqualTo("{\"a\":1,\"b\":[true,null,{}],\"c\":2.5,\"d\":[],\"e\":\"\\\"\"}\n");
    }

    @Test
    void indents() {
        write(new JsonWriter(out, true));
        assertThat(out.toString()).isEqualTo("""
            {
              "a": 1,
              "b": [
                true,
                null,
                {}
              ],
              "c": 2.5,
              "d": [],
              "e": "\\""
            }
            """);
    }

    @Test
    void writesOneDocumentAfterTheOther() {
        JsonWriter json = new JsonWriter(out, false);
        json.beginObject().endObject().endDocument();
        json.beginArray().value(3.0).endArray().endDocument();
        assertThat(out.toString()).isEqualTo("{}\n[3]\n");
    }

    private static void write(JsonWriter json) {
        json.beginObject().member("a", 1).name("b").beginArray().value(true).nothing();
        json.beginObject().endObject().endArray().name("c").value(2.5);
        json.name("d").beginArray().endArray().member("e", "\"").endObject().endDocument();
    }
}
