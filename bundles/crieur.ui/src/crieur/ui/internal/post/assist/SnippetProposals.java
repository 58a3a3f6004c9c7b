package crieur.ui.internal.post.assist;

import crieur.ui.internal.image.Images;
import crieur.ui.internal.markup.Markup;
import crieur.workspace.internal.snippet.Snippet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.GlobalTemplateVariables;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.TemplateProposal;

/** Offers snippets, whose fields are walked with Tab. */
public final class SnippetProposals {

    private static final String CONTEXT = "crieur.ui.post";
    private static final TemplateContextType TYPE = new TemplateContextType(CONTEXT);

    static {
        TYPE.addResolver(new GlobalTemplateVariables.Cursor());
        TYPE.addResolver(new GlobalTemplateVariables.Date());
        TYPE.addResolver(new GlobalTemplateVariables.Year());
    }

    private final Supplier<List<Snippet>> pieces;

    /** Creates the proposals of some snippets. */
    public SnippetProposals(Supplier<List<Snippet>> pieces) {
        this.pieces = pieces;
    }

    List<ICompletionProposal> of(ITextViewer viewer, int start, int end, String typed) {
        List<ICompletionProposal> proposals = new ArrayList<>();
        for (Snippet piece : matching(pieces.get(), typed)) {
            Template template = new Template(piece.name(), piece.description(), CONTEXT, piece.text(), false);
            DocumentTemplateContext context =
                    new DocumentTemplateContext(TYPE, viewer.getDocument(), start, end - start);
            proposals.add(
                    new TemplateProposal(template, context, new Region(start, end - start), Images.image("snippet")) {
                        @Override
                        public String getAdditionalProposalInfo() {
                            return Markup.escaped(piece.text());
                        }
                    });
        }
        return proposals;
    }

    /** Returns the snippets whose name begins as typed, or any word of whose description does. */
    static List<Snippet> matching(List<Snippet> all, String typed) {
        String wanted = plain(typed);
        return all.stream()
                .filter(piece -> plain(piece.name()).startsWith(wanted)
                        || plain(piece.description()).startsWith(wanted)
                        || plain(piece.description()).contains(" " + wanted))
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
