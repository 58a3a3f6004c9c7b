package crieur.ui.internal.warmup;

import crieur.core.contribution.ContributionsSource;
import crieur.core.inspection.Severity;
import crieur.core.network.Network;
import crieur.core.progress.Background;
import crieur.core.text.TextAnalysis;
import crieur.model.CrieurPackage;
import crieur.ui.internal.brands.PostIcons;
import crieur.ui.internal.brands.WarmBrands;
import crieur.ui.internal.image.Images;
import crieur.ui.internal.image.NetworkImages;
import crieur.ui.internal.post.WarmEditor;
import crieur.ui.internal.wizard.Languages;
import java.text.DateFormat;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.slf4j.LoggerFactory;

/**
 * Gets ready, once the window is there, what the first wizard, the first editor and the first fix would otherwise make a
 * person wait for: networks and their pictures, and the classes of all these.
 *
 * <p>Nothing depends on it: what it has not done yet is done when it is needed.
 */
public final class WarmUp {

    /** Names a system property that leaves all of it out, as the list of classes is made without. */
    private static final String SKIPPED = "crieur.warmUp.skip";

    /** In milliseconds; a restored editor paints itself a little later than its window. */
    private static final int AFTER_PAINTING = 150;

    private final IWorkbench workbench;

    private WarmUp(IWorkbench workbench) {
        this.workbench = workbench;
    }

    /** Begins in the background, once the display has painted what it has to and waits for the person. */
    public static void begin(IWorkbench workbench) {
        if (!Boolean.getBoolean(SKIPPED)) {
            workbench
                    .getDisplay()
                    .asyncExec(() -> workbench.getDisplay().timerExec(AFTER_PAINTING, () -> start(workbench)));
        }
    }

    /** What the person does goes before it. A thread of a job would stay behind: most may not raise a priority again. */
    private static void start(IWorkbench workbench) {
        Thread thread = new Thread(new WarmUp(workbench)::run, "Warm up");
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        List<Runnable> steps = List.of(
                this::networks,
                this::closing,
                () -> Stream.concat(listed().stream(), Stream.of("over-error", "over-warning"))
                        .forEach(WarmUp::read),
                () -> networks().forEach(NetworkImages::fetch),
                this::signed,
                () -> brands().steps().forEach(this::draw),
                () -> draw(() -> JFaceResources.getImage(Wizard.DEFAULT_IMAGE)),
                () -> new WarmClasses().load(() -> !PlatformUI.isWorkbenchRunning()),
                WarmUp::tables,
                () -> new WarmControls(workbench.getDisplay()).steps().forEach(this::draw),
                () -> new WarmEditor(workbench, networks()).steps().forEach(this::draw),
                () -> networks().forEach(network -> draw(() -> NetworkImages.of(network))),
                () -> Images.names().forEach(this::image));
        steps.stream().takeWhile(step -> PlatformUI.isWorkbenchRunning()).forEach(WarmUp::attempt);
    }

    /** What Java and our model make once, when it is first asked for. */
    private static void tables() {
        CrieurPackage.eINSTANCE.getPost().getName();
        TextAnalysis.of("A word, a #tag and a link: https://example.org ✓");
        Languages.ownFirst().forEach(Languages::name);
        DateFormat.getDateInstance(DateFormat.SHORT).format(new Date());
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(LocalDateTime.now());
        NumberFormat.getIntegerInstance().format(1);
    }

    /** What follows when the welcome page is closed: the platform keeps its state in XML, and tells everyone. */
    private void closing() {
        XMLMemento.createWriteRoot("state").createChild("part");
        draw(() -> workbench
                .getService(IEclipseContext.class)
                .createChild("warm up")
                .dispose());
    }

    /** The pictures of what Brands lists. */
    private static List<String> listed() {
        return Stream.concat(Stream.of("brand", "campaign"), PostIcons.names().stream())
                .toList();
    }

    /** Reads a picture in the background, so that the display need only draw it. */
    private static void read(String name) {
        Images.fetch(name);
        Images.descriptor(name).getImageData(100);
    }

    private void image(String name) {
        Images.fetch(name);
        draw(() -> Images.image(name));
    }

    /** The same, with the sign of what was found in it: painted with the first rows, before anything else is made. */
    private void signed() {
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            listed().forEach(name -> draw(() -> Images.image(name, Optional.of(severity))));
        }
    }

    private WarmBrands brands() {
        return new WarmBrands(workbench.getDisplay(), workbench.getService(ContributionsSource.class), networks());
    }

    private List<Network> networks() {
        return workbench
                .getService(ContributionsSource.class)
                .contributions()
                .networks()
                .all();
    }

    /** A picture belongs to the display; one at a time, so that no event waits for more than one. */
    private void draw(Runnable picture) {
        Background.giveWay();
        Display display = workbench.getDisplay();
        CountDownLatch drawn = new CountDownLatch(1);
        display.asyncExec(() -> {
            attempt(picture);
            drawn.countDown();
        });
        try {
            drawn.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A studio that is left meanwhile has no display and no services any more. */
    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError e) {
            LoggerFactory.getLogger(WarmUp.class).debug("Not warmed up", e);
        }
    }
}
