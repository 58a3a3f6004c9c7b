package crieur.cli.internal.stdin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import crieur.core.text.LanguageTags;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** Reads {@code {"id","text","networks":[…],"language"?}} lines; unknown members are passed over. Not thread-safe. */
final class PostLineParser {

    private static final int MOST_LANGUAGES = 100;

    /** Whether each language that was met is one. */
    private final Map<String, Boolean> languages = new HashMap<>();

    private final JsonFactory factory = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /**
     * Reads one line.
     *
     * @param line filled with what could be read, even when this throws, so that an error can name the id
     * @throws LineException if the line is no such object
     */
    void parse(byte[] bytes, int from, int to, PostLine line) throws LineException {
        parseText(bytes, from, to, line);
        check(line);
    }

    /** Reads one line that needs no more than a text. */
    void parseText(byte[] bytes, int from, int to, PostLine line) throws LineException {
        line.clear();
        try (JsonParser json = factory.createParser(bytes, from, to - from)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new LineException("not a JSON object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                member(json, line);
            }
            if (json.nextToken() != null) {
                throw new LineException("more than one JSON object on the line");
            }
        } catch (JsonProcessingException e) {
            throw new LineException("not valid JSON" + position(e));
        } catch (IOException e) {
            throw new LineException("not valid UTF-8");
        }
        checkText(line);
    }

    private void member(JsonParser json, PostLine line) throws IOException {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        line.member(name);
        switch (name) {
            case "id" -> id(json, value, line);
            case "text" -> line.text = string(json, value, name, line);
            case "networks" -> networks(json, value, line);
            case "language" -> line.language = value == JsonToken.VALUE_NULL ? null : language(json, value, name, line);
            default -> json.skipChildren();
        }
    }

    private @Nullable String language(JsonParser json, JsonToken value, String name, PostLine line) throws IOException {
        String tag = string(json, value, name, line);
        if (tag != null && !languages.computeIfAbsent(tag, LanguageTags::isKnown)) {
            line.problem("\"language\" is no BCP 47 language: " + tag);
        }
        if (languages.size() > MOST_LANGUAGES) {
            languages.clear();
        }
        return tag;
    }

    private static void id(JsonParser json, JsonToken value, PostLine line) throws IOException {
        if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
            line.id = json.getText();
            line.idIsNumber = value.isNumeric();
        } else {
            line.problem("\"id\" is neither a string nor a number");
            json.skipChildren();
        }
    }

    private static @Nullable String string(JsonParser json, JsonToken value, String name, PostLine line)
            throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            return json.getText();
        }
        line.problem("\"" + name + "\" is not a string");
        json.skipChildren();
        return null;
    }

    private static void networks(JsonParser json, JsonToken value, PostLine line) throws IOException {
        line.networks.clear();
        line.hasNetworks = value == JsonToken.START_ARRAY;
        if (!line.hasNetworks) {
            line.problem("\"networks\" is not an array");
            json.skipChildren();
            return;
        }
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.VALUE_STRING) {
                line.addNetwork(json.getText());
            } else {
                line.problem("\"networks\" holds something other than a string");
                json.skipChildren();
            }
        }
    }

    private static void checkText(PostLine line) throws LineException {
        String problem = line.problem;
        if (problem != null) {
            throw new LineException(problem);
        }
        if (line.text == null) {
            throw new LineException("\"text\" is missing");
        }
    }

    private static void check(PostLine line) throws LineException {
        if (line.id == null) {
            throw new LineException("\"id\" is missing");
        }
        if (!line.hasNetworks) {
            throw new LineException("\"networks\" is missing");
        }
        if (line.networks.isEmpty()) {
            throw new LineException("\"networks\" is empty");
        }
    }

    /** Jackson counts from where the line starts, not from where the bytes do. */
    private static String position(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " at byte " + (e.getLocation().getByteOffset() + 1);
    }
}
