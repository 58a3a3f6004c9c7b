package crieur.networks.internal.inspection;

import crieur.core.check.ChannelSetting;
import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Field;
import crieur.core.network.Figure;
import crieur.core.network.PostType;
import crieur.core.network.TextRule;
import crieur.core.text.TextAnalysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Checks the values of a post's fields that a network defines: what they look like, and how long they are. */
public final class FieldInspection implements Inspection<DraftSubject> {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(FieldInspection.class);
    private static final String TEXT = "text";

    @Override
    public List<Problem> inspect(DraftSubject subject, InspectionContext context) {
        if (subject.post().isEmpty()) {
            return List.of();
        }
        PostSubject post = subject.post().get();
        FieldValues values = new FieldValues(post);
        List<Problem> problems = new ArrayList<>();
        FieldAmounts amounts = new FieldAmounts(subject.network(), values, problems);
        String type = ChannelSetting.typeOf(subject.network(), post.post())
                .map(PostType::id)
                .orElse("");
        Set<String> unused = new HashSet<>();
        for (Field field : subject.network().fields()) {
            if (!field.isOf(type)) {
                unused.add(field.id());
                unused(subject, field, values, type).ifPresent(problems::add);
                continue;
            }
            amounts.check(field);
            values.value(field.id())
                    .flatMap(value -> wrong(field, value, post))
                    .ifPresent(message -> problems.add(
                            Problem.of(message, Place.field(field.id())).under("value")));
        }
        for (TextRule rule : subject.network().texts()) {
            if (!rule.field().equals(TEXT) && !unused.contains(rule.field())) {
                FieldAmounts.measured(rule, values)
                        .flatMap(value -> tooLong(subject, rule, value))
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    /** What only other types of post have is not sent; every post has a title, for the team if not for the network. */
    private static Optional<Problem> unused(DraftSubject subject, Field field, FieldValues values, String type) {
        if (field.id().equals(FieldValues.TITLE) || !values.has(field.id())) {
            return Optional.empty();
        }
        Message message = MESSAGES.message(
                "FieldInspection.unused",
                subject.network().name(),
                field.id(),
                String.join(", ", field.postTypes()),
                type);
        return Optional.of(
                Problem.of(message, Place.field(field.id())).under("unused").at(Severity.INFO));
    }

    private static Optional<Problem> tooLong(DraftSubject subject, TextRule rule, String value) {
        if (rule.max().isEmpty()) {
            return Optional.empty();
        }
        Figure max = rule.max().get();
        int length = rule.counter().count(TextAnalysis.of(value)).value();
        if (length <= max.whole()) {
            return Optional.empty();
        }
        Message message = MESSAGES.message(
                "FieldInspection.tooLong",
                rule.field(),
                max.unit().amount(length),
                max.whole(),
                subject.network().name());
        return Optional.of(
                Problem.of(message, Place.field(rule.field())).under("length").restingOn(max.provenance()));
    }

    private static Optional<Message> wrong(Field field, String value, PostSubject post) {
        boolean right =
                switch (field.kind()) {
                    case CHOICE -> field.choices().contains(value);
                    case FLAG -> value.equals("true") || value.equals("false");
                    case NUMBER -> FieldAmounts.number(value).isPresent();
                    case LINK -> WebAddress.isOne(value);
                    case TIME -> isTime(value);
                    case LANGUAGE -> isLanguage(value);
                    case FILE -> isFile(value, post);
                    default -> true;
                };
        if (right) {
            return Optional.empty();
        }
        return Optional.of(
                switch (field.kind()) {
                    case CHOICE ->
                        MESSAGES.message(
                                "FieldInspection.choice", field.id(), value, String.join(", ", field.choices()));
                    case FLAG -> MESSAGES.message("FieldInspection.flag", field.id(), value);
                    case NUMBER -> MESSAGES.message("FieldInspection.number", field.id(), value);
                    case LINK -> MESSAGES.message("FieldInspection.link", field.id(), value);
                    case LANGUAGE -> MESSAGES.message("FieldInspection.language", field.id(), value);
                    case FILE -> MESSAGES.message("FieldInspection.file", field.id(), value);
                    default -> MESSAGES.message("FieldInspection.time", field.id(), value);
                });
    }

    private static boolean isLanguage(String value) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(value)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** A file beside the post, which no path may lead out of the brand. */
    private static boolean isFile(String value, PostSubject post) {
        try {
            Path file = post.file().resolveSibling(value).normalize();
            return file.startsWith(post.brandFolder())
                    && Files.isRegularFile(file)
                    && file.toRealPath().startsWith(post.brandFolder().toRealPath());
        } catch (InvalidPathException | IOException e) {
            return false;
        }
    }

    private static boolean isTime(String value) {
        try {
            return value.indexOf('T') >= 0 ? LocalDateTime.parse(value) != null : LocalDate.parse(value) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
