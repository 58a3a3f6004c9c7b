package crieur.ui.internal.post.header;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.check.ChannelSetting;
import crieur.core.check.PostSetting;
import crieur.model.post.PostEdits;
import crieur.model.post.PostKeys;
import crieur.model.schedule.Schedule;
import crieur.ui.internal.command.Commands;
import crieur.ui.internal.post.live.OpenPost;
import crieur.ui.internal.post.live.PostPage;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** What can be done from the head of the post editor, each as one edit of the document. */
public final class HeaderActions {

    private final OpenPost post;
    private final Shell shell;

    /** Creates the actions of an open post. */
    public HeaderActions(OpenPost post, Shell shell) {
        this.post = post;
        this.shell = shell;
    }

    private HeaderViewModel model() {
        return new HeaderViewModel(post.text(), post.setting());
    }

    void states(MenuManager menu) {
        for (HeaderViewModel.Step step : model().steps()) {
            add(menu, step.label(), () -> post.edit(text -> PostEdits.setState(text, step.state())));
        }
        if (menu.isEmpty()) {
            addDisabled(menu, text("HeaderActions.noStep"));
        }
    }

    void languages(MenuManager menu) {
        Locale locale = Locale.getDefault();
        Optional<String> own = post.text().language();
        String campaigns = post.setting()
                .flatMap(PostSetting::language)
                .map(tag -> text("HeaderActions.campaignLanguage", HeaderViewModel.languageName(tag, locale)))
                .orElseGet(() -> text("HeaderActions.detected"));
        choose(menu, campaigns, own.isEmpty(), () -> setLanguage(Optional.empty()));
        menu.add(new Separator());
        for (String tag : model().languages()) {
            choose(
                    menu,
                    HeaderViewModel.languageName(tag, locale),
                    own.filter(tag::equals).isPresent(),
                    () -> setLanguage(Optional.of(tag)));
        }
    }

    private void setLanguage(Optional<String> tag) {
        post.edit(text -> PostEdits.setText(text, PostKeys.LANGUAGE, tag));
    }

    /** The channels of the brand, those that the post goes to with a tick. */
    void channels(MenuManager menu) {
        for (ChannelSetting channel : post.setting().map(PostSetting::channels).orElseGet(java.util.List::of)) {
            boolean goes = post.text().channels().contains(channel.id());
            Action action = new Action(channel.name(), IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    post.edit(text -> goes
                            ? PostEdits.removeChannel(text, channel.id())
                            : PostEdits.addChannel(text, channel.id()));
                    if (goes
                            && post.page()
                                    .channel()
                                    .filter(channel.id()::equals)
                                    .isPresent()) {
                        post.show(PostPage.BASE);
                    }
                }
            };
            action.setChecked(goes);
            menu.add(action);
        }
        if (menu.isEmpty()) {
            addDisabled(menu, text("HeaderActions.noChannel"));
        }
        menu.add(new Separator());
        add(
                menu,
                text("HeaderActions.addChannels"),
                () -> Commands.execute(PlatformUI.getWorkbench(), "crieur.ui.command.addChannels"));
    }

    /** What can be done with one channel's text. */
    void channel(MenuManager menu, String id) {
        boolean own = post.text().variant(id).isPresent();
        if (own) {
            add(menu, text("HeaderActions.compare"), () -> VariantComparison.open(shell, post, id));
            add(menu, text("HeaderActions.follow"), () -> follow(id));
        } else {
            add(menu, text("HeaderActions.adapt"), () -> adapt(id));
        }
        menu.add(new Separator());
        add(menu, text("HeaderActions.remove"), () -> {
            post.edit(text -> PostEdits.removeChannel(text, id));
            post.show(PostPage.BASE);
        });
    }

    /** Gives a channel a text of its own, the base text to begin with, and shows it. */
    public void adapt(String id) {
        if (post.text().variant(id).isEmpty()) {
            post.edit(text -> PostEdits.setVariant(text, id, text.baseText().text()));
        }
        post.show(PostPage.of(id));
    }

    /** Takes a channel's own text away. */
    public void follow(String id) {
        post.edit(text -> PostEdits.removeVariant(text, id));
        post.show(PostPage.of(id));
    }

    /** Asks when the post goes out. */
    void schedule() {
        ScheduleViewModel model = new ScheduleViewModel(post.text().schedule(), post.setting());
        ScheduleDialog dialog = new ScheduleDialog(shell, model);
        if (dialog.open() == Window.OK) {
            Optional<Schedule> chosen = model.schedule();
            if (!chosen.equals(post.text().schedule())) {
                post.edit(text -> PostEdits.setSchedule(text, chosen));
            }
        }
    }

    private static void choose(MenuManager menu, String label, boolean chosen, Runnable run) {
        Action action = new Action(label, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked() && !chosen) {
                    run.run();
                }
            }
        };
        action.setChecked(chosen);
        menu.add(action);
    }

    private static void add(MenuManager menu, String label, Runnable run) {
        menu.add(new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        });
    }

    private static void addDisabled(MenuManager menu, String label) {
        Action action = new Action(label) {};
        action.setEnabled(false);
        menu.add(action);
    }
}
