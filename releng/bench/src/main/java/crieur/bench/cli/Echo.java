package crieur.bench.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The reference of the stream bench: reads the same lines with the same JSON library and writes as many answers, without
 * looking at the text. Nothing that speaks this protocol through that library can be faster.
 */
public final class Echo {

    private Echo() {}

    /** Answers standard input. */
    public static void main(String[] arguments) throws IOException {
        JsonFactory factory = new JsonFactory();
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
                JsonParser in = factory.createParser(new FileInputStream(FileDescriptor.in));
                JsonGenerator json = factory.createGenerator(out)) {
            json.setRootValueSeparator(null);
            while (in.nextToken() == JsonToken.START_OBJECT) {
                answer(in, json);
            }
        }
    }

    private static void answer(JsonParser in, JsonGenerator json) throws IOException {
        String id = "";
        int length = 0;
        List<String> networks = new ArrayList<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            JsonToken value = in.nextToken();
            if (name.equals("id")) {
                id = in.getText();
            } else if (name.equals("text")) {
                length = in.getText().length();
            } else if (value == JsonToken.START_ARRAY) {
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    networks.add(in.getText());
                }
            }
        }
        for (String network : networks) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("network", network);
            json.writeNumberField("length", length);
            json.writeNumberField("limit", 280);
            json.writeStringField("unit", "utf-16");
            json.writeArrayFieldStart("findings");
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
