package crieur.ui.internal.post.header;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.check.ChannelSetting;
import crieur.model.post.PostText;
import crieur.ui.internal.post.OpenPost;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.Image;

/** Shows the base text and a channel's own text side by side, with their differences down to the word. */
final class VariantComparison extends CompareEditorInput {

    private final Side base;
    private final Side own;

    private VariantComparison(CompareConfiguration configuration, Side base, Side own) {
        super(configuration);
        this.base = base;
        this.own = own;
        setTitle(text("VariantComparison.title", own.name()));
    }

    /** Opens the comparison of a channel that has a text of its own. */
    static void open(OpenPost post, String channel) {
        PostText text = post.text();
        String name = post.setting()
                .flatMap(setting -> setting.channel(channel))
                .map(ChannelSetting::name)
                .orElse(channel);
        Side base = new Side(text("ChipBar.base"), text.baseText().text());
        Side own = new Side(name, text.sectionFor(channel).text());
        CompareConfiguration configuration = new CompareConfiguration();
        configuration.setLeftLabel(base.name());
        configuration.setRightLabel(own.name());
        configuration.setLeftEditable(false);
        configuration.setRightEditable(false);
        CompareUI.openCompareDialog(new VariantComparison(configuration, base, own));
    }

    @Override
    protected Object prepareInput(IProgressMonitor monitor) {
        return new DiffNode(base, own);
    }

    /** One of the two texts. */
    private record Side(String name, String text) implements ITypedElement, IEncodedStreamContentAccessor {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public String getType() {
            return ITypedElement.TEXT_TYPE;
        }

        @Override
        public InputStream getContents() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getCharset() {
            return StandardCharsets.UTF_8.name();
        }
    }
}
