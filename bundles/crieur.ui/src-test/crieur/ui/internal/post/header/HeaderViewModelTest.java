package crieur.ui.internal.post.header;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.PostSetting;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.core.workflow.Workflow;
import crieur.model.post.PostText;
import crieur.model.schedule.Schedule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeaderViewModelTest {

    private static final Workflow WORKFLOW = new Workflow(
            "w",
            said("W"),
            List.of(
                    new Workflow.State("draft", said("Draft"), false),
                    new Workflow.State("ready", said("Ready"), false)),
            List.of(
                    new Workflow.Transition("finish", said("Finish"), "draft", "ready", Optional.empty()),
                    new Workflow.Transition("reopen", said("Reopen"), "ready", "draft", Optional.empty())));

    private static final PostSetting SETTING = new PostSetting(
            List.of(),
            List.of("de", "fr"),
            Optional.of("fr"),
            Optional.of(WORKFLOW),
            ZoneOffset.UTC,
            Map.of("launch", LocalDate.of(2026, 9, 10)),
            "../media");

    private static Message said(String text) {
        MessageCatalog as = (locale, key, arguments) -> key;
        return as.message(text);
    }

    private static HeaderViewModel of(String front) {
        return new HeaderViewModel(PostText.parse("---\n" + front + "\n---\nText\n"), Optional.of(SETTING));
    }

    @Test
    void onlyTheStepsThatLeaveTheStateAreOffered() {
        assertThat(of("state: draft").state()).isEqualTo("Draft");
        assertThat(of("state: draft").steps())
                .extracting(HeaderViewModel.Step::state)
                .containsExactly("ready");
        assertThat(of("state: ready").steps())
                .extracting(HeaderViewModel.Step::label)
                .first()
                .asString()
                .contains("Reopen", "Draft");
    }

    @Test
    void aPostInNoKnownStateCanBegin() {
        assertThat(of("state: lost").state()).isEqualTo("lost");
        assertThat(of("state: lost").steps())
                .extracting(HeaderViewModel.Step::state)
                .containsExactly("draft");
        assertThat(of("title: t").steps()).hasSize(1);
    }

    @Test
    void aScheduleFromAMilestoneIsSaidAsTheDayItMeans() {
        HeaderViewModel model = of("schedule: launch -P3D 09:00");

        assertThat(model.moment()).contains(LocalDateTime.of(2026, 9, 7, 9, 0));
        assertThat(model.schedule(Locale.FRANCE)).contains("7 sept. 2026", "launch");
        assertThat(of("schedule: other -P3D 09:00").schedule(Locale.FRANCE)).isEqualTo("other -P3D 09:00");
    }

    @Test
    void thePostsOwnLanguageComesBeforeTheCampaigns() {
        assertThat(of("language: en").effectiveLanguage()).contains("en");
        assertThat(of("title: t").language(Locale.FRENCH)).isEqualTo("Français");
        assertThat(of("language: pt").languages()).containsExactly("de", "fr", "en", "pt");
    }

    @Test
    void whatIsChosenBecomesTheSchedule() {
        ScheduleViewModel model = new ScheduleViewModel(
                Optional.of(new Schedule.At(LocalDateTime.of(2026, 9, 1, 9, 0))), Optional.of(SETTING));
        assertThat(model.schedule().map(Schedule::toString)).contains("2026-09-01T09:00");

        model.setDate(LocalDate.of(2026, 9, 2));
        model.setTime(LocalTime.of(18, 30));
        assertThat(model.schedule().map(Schedule::toString)).contains("2026-09-02T18:30");

        model.choose(ScheduleViewModel.Way.MILESTONE);
        model.setDays(-2);
        assertThat(model.schedule().map(Schedule::toString)).contains("launch -P2D 18:30");
        assertThat(model.moment()).contains(LocalDateTime.of(2026, 9, 8, 18, 30));

        model.choose(ScheduleViewModel.Way.NONE);
        assertThat(model.schedule()).isEmpty();
    }

    @Test
    void anOffsetInWeeksThatIsNotTouchedStaysAsItIsWritten() {
        Optional<Schedule> written = Schedule.tryParse("launch P1M 09:00");
        ScheduleViewModel model = new ScheduleViewModel(written, Optional.of(SETTING));

        assertThat(model.schedule()).isEqualTo(written);
    }
}
