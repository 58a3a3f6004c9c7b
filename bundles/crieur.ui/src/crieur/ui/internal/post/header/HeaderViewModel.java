package crieur.ui.internal.post.header;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.check.PostSetting;
import crieur.core.workflow.Workflow;
import crieur.model.post.PostText;
import crieur.model.schedule.Schedule;
import crieur.ui.internal.message.Texts;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the head of the post editor says of a post besides its chips; immutable.
 *
 * @param post the post
 * @param setting what it stands in; empty for a post outside any open brand
 */
public record HeaderViewModel(PostText post, Optional<PostSetting> setting) {

    /** Returns the title; empty where there is none. */
    public String title() {
        return post.title().orElse("");
    }

    /** Returns what people call the state. */
    public String state() {
        String id = post.state().orElse("");
        return workflow()
                .flatMap(workflow -> workflow.state(id))
                .map(state -> Texts.text(state.name()))
                .orElseGet(() -> id.isBlank() ? text("HeaderViewModel.noState") : id);
    }

    private Optional<Workflow> workflow() {
        return setting.flatMap(PostSetting::workflow);
    }

    /** A way out of the state: its label, and the state it leads to. */
    public record Step(String label, String state) {}

    /**
     * Returns the steps that the workflow allows now; where a post is in no state that the workflow knows, its first state.
     */
    public List<Step> steps() {
        if (workflow().isEmpty()) {
            return List.of();
        }
        Workflow workflow = workflow().get();
        String now = post.state().orElse("");
        if (workflow.state(now).isEmpty()) {
            return workflow.states().stream()
                    .limit(1)
                    .map(first -> new Step(text("HeaderViewModel.start", first.name()), first.id()))
                    .toList();
        }
        return workflow.transitions().stream()
                .filter(transition -> transition.from().equals(now))
                .map(transition -> new Step(label(workflow, transition), transition.to()))
                .toList();
    }

    private static String label(Workflow workflow, Workflow.Transition transition) {
        Object target = workflow.state(transition.to())
                .<Object>map(Workflow.State::name)
                .orElse(transition.to());
        return text("HeaderViewModel.step", transition.name(), target);
    }

    /** Returns when the post goes out, in words. */
    public String schedule(Locale locale) {
        Optional<Schedule> schedule = post.schedule();
        if (schedule.isEmpty()) {
            return text("HeaderViewModel.notScheduled");
        }
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale);
        Optional<String> moment = moment().map(day::format);
        if (schedule.get() instanceof Schedule.FromMilestone relative) {
            return moment.map(known -> text("HeaderViewModel.fromMilestone", known, relative.milestone()))
                    .orElseGet(relative::toString);
        }
        return moment.orElseThrow();
    }

    /** Returns the local time of the schedule; empty where its milestone has no day. */
    public Optional<LocalDateTime> moment() {
        return post.schedule().flatMap(schedule -> {
            if (schedule instanceof Schedule.FromMilestone relative) {
                return setting.map(known -> known.milestones().get(relative.milestone()))
                        .map(relative::from);
            }
            return Optional.of(((Schedule.At) schedule).dateTime());
        });
    }

    /** Returns the name of the language that the post is checked in. */
    public String language(Locale locale) {
        return effectiveLanguage()
                .map(tag -> languageName(tag, locale))
                .orElseGet(() -> text("HeaderViewModel.noLanguage"));
    }

    /** Returns the tag of the language that the post is checked in: its own, else the campaign's. */
    public Optional<String> effectiveLanguage() {
        return post.language().or(() -> setting.flatMap(PostSetting::language));
    }

    /** Returns what people call a language. */
    public static String languageName(String tag, Locale locale) {
        String name = Locale.forLanguageTag(tag).getDisplayName(locale);
        return name.isBlank() ? tag : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** Returns the tags that a person may choose from: the brand's, then those that are checked, then the post's own. */
    public List<String> languages() {
        Set<String> tags = new LinkedHashSet<>();
        setting.ifPresent(known -> tags.addAll(known.languages()));
        tags.addAll(List.of("fr", "en"));
        post.language().ifPresent(tags::add);
        return List.copyOf(tags);
    }
}
