package crieur.ui.internal.post;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.Fix;
import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.finding.FindingAnnotations;
import crieur.ui.internal.fix.FixPreview;
import crieur.ui.internal.markup.Markup;
import crieur.ui.internal.markup.MarkupPresenter;
import crieur.ui.internal.message.Texts;
import java.util.List;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;

/** Says what is wrong under the pointer, and how it can be mended. */
final class FindingHover implements ITextHover, ITextHoverExtension {

    private final PostEditor editor;

    FindingHover(PostEditor editor) {
        this.editor = editor;
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        StringBuilder info = new StringBuilder();
        for (FindingAnnotation annotation : annotations(viewer, region.getOffset())) {
            info.append(info.length() > 0 ? "<br><br>" : "");
            info.append("<b>").append(Markup.escaped(annotation.getText())).append("</b>");
            annotation.finding().channel().ifPresent(channel -> line(info, text("FindingHover.channel", channel)));
            editor.session()
                    .flatMap(session -> session.inspection(annotation.finding().inspection()))
                    .ifPresent(inspection -> line(
                            info,
                            text(
                                    "FindingHover.inspection",
                                    inspection.name(),
                                    inspection.description(),
                                    inspection.contributor())));
            annotation.finding().fixes().stream().findFirst().ifPresent(fix -> fix(info, fix, annotation));
        }
        return info.length() == 0 ? null : info.toString();
    }

    private void fix(StringBuilder info, Fix fix, FindingAnnotation annotation) {
        line(info, text("FindingHover.fix", Texts.text(fix.title())));
        info.append("<br>").append(FixPreview.of(fix, editor.path(), annotation.source()));
    }

    private static void line(StringBuilder info, String line) {
        info.append("<br>").append(Markup.escaped(line));
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        List<FindingAnnotation> here = annotations(viewer, offset);
        if (here.isEmpty()) {
            return new Region(offset, 0);
        }
        Position position = ((ISourceViewer) viewer).getAnnotationModel().getPosition(here.get(0));
        return position == null ? new Region(offset, 0) : new Region(position.offset, position.length);
    }

    private static List<FindingAnnotation> annotations(ITextViewer viewer, int offset) {
        IAnnotationModel model = ((ISourceViewer) viewer).getAnnotationModel();
        return model == null ? List.of() : FindingAnnotations.at(model, offset);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return parent -> new DefaultInformationControl(parent, new MarkupPresenter());
    }
}
