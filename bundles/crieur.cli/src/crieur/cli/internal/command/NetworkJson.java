package crieur.cli.internal.command;

import crieur.cli.internal.output.JsonWriter;
import crieur.core.network.Field;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.PostType;
import crieur.core.network.Provenance;
import crieur.core.network.Special;
import crieur.core.network.TextRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The JSON form of a network's rules. */
final class NetworkJson {

    private final JsonWriter json;

    NetworkJson(JsonWriter json) {
        this.json = json;
    }

    void write(Network network) {
        json.beginObject().member("id", network.id()).member("name", network.name());
        json.name("active").value(network.active());
        json.member("contributor", network.contributor());
        optional("updated", network.updated().map(LocalDate::toString));
        json.name("postTypes").beginArray();
        network.postTypes().forEach(this::postType);
        json.endArray();
        rules(network.texts(), network.figures(), network.words());
        json.name("fields").beginArray();
        network.fields().forEach(this::field);
        json.endArray().name("specials").beginArray();
        network.specials().forEach(this::special);
        json.endArray().name("keys").beginObject();
        new TreeMap<>(network.keys()).forEach(json::member);
        json.endObject().name("notes").beginObject();
        new TreeMap<>(network.notes()).forEach(json::member);
        json.endObject().endObject();
    }

    private void postType(PostType type) {
        json.beginObject().member("id", type.id()).member("media", type.media().id());
        json.name("requires");
        strings(type.requires());
        json.endObject();
    }

    private void rules(List<TextRule> texts, Map<String, Figure> figures, Map<String, Network.Words> words) {
        json.name("texts").beginArray();
        texts.forEach(this::text);
        json.endArray().name("figures").beginObject();
        new TreeMap<>(figures).forEach((name, figure) -> {
            json.name(name);
            figure(figure);
        });
        json.endObject().name("words").beginObject();
        new TreeMap<>(words).forEach((name, found) -> {
            json.name(name).beginObject().name("values");
            strings(found.values());
            provenance(found.provenance());
            json.endObject();
        });
        json.endObject();
    }

    private void text(TextRule rule) {
        json.beginObject().member("field", rule.field());
        json.member("unit", rule.counter().unit().id());
        json.name("required").value(rule.required());
        optional("tier", rule.tier());
        rule.max().ifPresent(max -> {
            json.name("max");
            figure(max);
        });
        rule.min().ifPresent(min -> {
            json.name("min");
            figure(min);
        });
        json.endObject();
    }

    private void field(Field field) {
        json.beginObject().member("id", field.id()).member("kind", field.kind().id());
        json.name("required").value(field.required()).name("choices");
        strings(field.choices());
        json.name("postTypes");
        strings(field.postTypes());
        field.provenance().ifPresent(this::provenance);
        json.endObject();
    }

    private void special(Special special) {
        json.beginObject();
        optional("tier", special.tier());
        optional("postType", special.postType());
        rules(special.texts(), special.figures(), special.words());
        json.endObject();
    }

    private void figure(Figure figure) {
        json.beginObject()
                .name("value")
                .value(figure.value())
                .member("unit", figure.unit().id());
        provenance(figure.provenance());
        json.endObject();
    }

    private void provenance(Provenance provenance) {
        json.member("source", provenance.source());
        optional("date", provenance.date());
        json.member("standing", provenance.standing().id());
        optional("disagreement", provenance.disagreement());
    }

    private void optional(String name, Optional<String> value) {
        if (value.isPresent()) {
            json.member(name, value.get());
        }
    }

    private void strings(List<String> values) {
        json.beginArray();
        values.forEach(json::value);
        json.endArray();
    }
}
