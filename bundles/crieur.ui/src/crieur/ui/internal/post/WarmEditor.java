package crieur.ui.internal.post;

import crieur.core.check.ChannelSetting;
import crieur.core.check.PostSetting;
import crieur.core.network.Network;
import crieur.model.post.PostEdits;
import crieur.model.post.PostMedia;
import crieur.model.post.PostText;
import crieur.model.source.SourceRange;
import crieur.ui.internal.field.FieldFocus;
import crieur.ui.internal.markup.FramedInformation;
import crieur.ui.internal.markup.PopupSize;
import crieur.ui.internal.post.header.PostHeader;
import crieur.ui.internal.post.live.OpenPost;
import crieur.ui.internal.post.live.PostPage;
import crieur.ui.internal.post.mark.MarkPainter;
import crieur.ui.internal.post.media.MediaImport;
import crieur.ui.internal.post.media.MediaStrip;
import crieur.ui.internal.post.media.MediaTransfer;
import crieur.ui.internal.post.text.PostPages;
import crieur.ui.internal.post.text.PostViewer;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.OverviewRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.StorageDocumentProvider;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.AnnotationPreference;
import org.eclipse.ui.texteditor.DefaultMarkerAnnotationAccess;
import org.eclipse.ui.texteditor.MarkerAnnotationPreferences;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.texteditor.rulers.RulerColumnRegistry;

/**
 * Makes the parts of an editor, and changes a text in them, in a window that is never shown: the first time, each takes several
 * times as long. For the display's thread, a step at a time.
 */
public final class WarmEditor {

    private static final int RULER = 12;
    private static final int CHANNELS = 3;
    private static final PostMedia PICTURE = new PostMedia(Optional.of("a.png"), Optional.empty());

    private final IWorkbench workbench;
    private final List<Network> networks;
    private final IDocument document;
    private final OpenPost post;
    private final IAnnotationAccess access = new DefaultMarkerAnnotationAccess();
    private PostEditor editor;
    private Shell shell;
    private EditorAreas areas;
    private OverviewRuler overview;
    private PostViewer viewer;
    private SourceViewerDecorationSupport support;
    private FieldFocus keys;

    /** Of a post for some of these networks. */
    public WarmEditor(IWorkbench workbench, List<Network> known) {
        this.workbench = workbench;
        networks = known.stream().limit(CHANNELS).toList();
        String channels = networks.stream().map(Network::id).collect(Collectors.joining(", "));
        document = new Document("---\ntitle: A\nlanguage: en\nchannels: [" + channels + "]\n---\nA word.\n");
        post = new OpenPost(Path.of("a.post").toAbsolutePath(), document);
    }

    /** Returns what is to be done, the last of which leaves nothing behind. */
    public List<Runnable> steps() {
        return List.of(
                () -> workbench.getEditorRegistry().findEditor(PostEditor.ID).getImageDescriptor(),
                () -> RulerColumnRegistry.getDefault().getColumnDescriptors(),
                StorageDocumentProvider::new,
                this::begin,
                this::createText,
                () -> editor = new PostEditor(),
                this::read,
                () -> viewer.configure(new PostViewerConfiguration(editor, EditorsUI.getPreferenceStore())),
                () -> viewer.setDocument(document, new AnnotationModel()),
                this::decorate,
                () -> new PostPages(viewer, post, document, new MediaTransfer(media())),
                () -> new PostHeader(areas.head(), post, keys, () -> {}),
                () -> new MediaStrip(areas.foot(), post, keys, media()),
                () -> new MarkPainter(viewer, post),
                () -> shell.layout(true, true),
                () -> post.setSetting(Optional.of(setting())),
                () -> paint(areas.head()),
                () -> paint(areas.foot()),
                this::type,
                this::empty,
                () -> viewer.getTextWidget().insert("A"),
                () -> post.edit(text -> PostEdits.addMedia(text, PICTURE)),
                () -> new PopupSize().fit(viewer.getTextWidget(), new ICompletionProposal[0], true),
                () -> new FramedInformation(shell).dispose(),
                this::end);
    }

    private void begin() {
        shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(800, 600);
        areas = new EditorAreas(shell);
        keys = new FieldFocus(workbench.getService(IHandlerService.class), on -> {});
    }

    private void read() {
        IWorkbenchWindow window = workbench.getWorkbenchWindows()[0];
        try {
            editor.init(AwakeSite.unseen(window, PostEditor.ID), new WarmInput(document.get()));
        } catch (PartInitException e) {
            throw new IllegalStateException("A post without a file can be read", e);
        }
    }

    private void createText() {
        overview = new OverviewRuler(access, RULER, EditorsUI.getSharedTextColors());
        viewer = new PostViewer(areas.text(), new CompositeRuler(), overview, true, SWT.V_SCROLL | SWT.MULTI);
    }

    private void decorate() {
        support = new SourceViewerDecorationSupport(viewer, overview, access, EditorsUI.getSharedTextColors());
        for (AnnotationPreference kind : new MarkerAnnotationPreferences().getAnnotationPreferences()) {
            support.setAnnotationPreference(kind);
        }
        support.install(EditorsUI.getPreferenceStore());
    }

    private MediaImport media() {
        return new MediaImport(post, shell);
    }

    private PostSetting setting() {
        List<ChannelSetting> channels = networks.stream()
                .map(network -> new ChannelSetting(
                        network.id(),
                        network.name(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        Optional.of(network)))
                .toList();
        return new PostSetting(
                channels,
                List.of("en"),
                Optional.of("en"),
                Optional.empty(),
                ZoneId.systemDefault(),
                Map.of(),
                "../media");
    }

    /** Has what paints itself do so, twice: what has been painted is looked up the second time. */
    private void paint(Control control) {
        Image image = new Image(control.getDisplay(), 100, 100);
        GC gc = new GC(image);
        try {
            Event event = new Event();
            event.gc = gc;
            for (int twice = 0; twice < 2; twice++) {
                control.notifyListeners(SWT.Paint, event);
            }
        } finally {
            gc.dispose();
            image.dispose();
        }
        if (control instanceof Composite composite) {
            Stream.of(composite.getChildren()).forEach(this::paint);
        }
    }

    /** As a fix does, too: what it changes is selected. */
    private void type() {
        replace(document.getLength() - 1, 0, "!");
        viewer.getTextWidget().selectAll();
        replace(document.getLength() - 1, 0, "!");
        post.edit(text -> PostEdits.setTitle(text, "B"));
    }

    /** What is typed first in a new post is put to its place by the pages. */
    private void empty() {
        SourceRange text = PostPage.BASE.region(PostText.parse(document.get()));
        replace(text.start(), text.length(), "");
    }

    private void replace(int offset, int length, String words) {
        try {
            document.replace(offset, length, words);
        } catch (BadLocationException e) {
            throw new IllegalStateException("A text ends within its document", e);
        }
    }

    private void end() {
        support.dispose();
        editor.dispose();
        post.close();
        shell.dispose();
    }
}
