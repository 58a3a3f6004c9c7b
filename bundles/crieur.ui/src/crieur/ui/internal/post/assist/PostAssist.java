package crieur.ui.internal.post.assist;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.markup.PopupSize;
import crieur.ui.internal.post.emoji.DrawnEmoji;
import crieur.ui.internal.post.emoji.Emoji;
import crieur.ui.internal.post.emoji.EmojiNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

/** Completes hashtags and accounts that the brand has used, emoji by their name, and snippets. */
public final class PostAssist implements IContentAssistProcessor {

    private final Supplier<WritingAids> aids;
    private final SnippetProposals snippets;
    private final PopupSize size = new PopupSize();

    /**
     * Creates the completion of an editor.
     *
     * @param aids what it draws on, as far as that is known; must not wait
     */
    public PostAssist(Supplier<WritingAids> aids) {
        this.aids = aids;
        this.snippets = new SnippetProposals(() -> aids.get().snippets());
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        String text = viewer.getDocument().get();
        WordBefore word = WordBefore.of(text, offset);
        int length = word.end(text, offset) - word.start();
        List<ICompletionProposal> proposals = new ArrayList<>();
        String language = Locale.getDefault().getLanguage();
        UnaryOperator<List<Emoji>> drawn =
                emoji -> DrawnEmoji.of(viewer.getTextWidget().getDisplay()).among(emoji);
        for (Completions.Completion one :
                Completions.of(word, aids.get().vocabulary(), EmojiNames.names(), drawn, language)) {
            proposals.add(new CompletionProposal(
                    one.replacement(),
                    word.start(),
                    length,
                    one.replacement().length(),
                    null,
                    one.label(),
                    null,
                    null));
        }
        if (word.kind() == WordBefore.Kind.WORD) {
            proposals.addAll(snippets.of(viewer, word.start(), offset, word.text()));
        }
        ICompletionProposal[] listed = proposals.toArray(ICompletionProposal[]::new);
        size.fit(viewer.getTextWidget(), listed, false);
        return listed;
    }

    /** Returns the size of the list, for whoever shows it. */
    public IDialogSettings size() {
        return size.settings();
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {'#', '@'};
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return text("PostAssist.nothing");
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
