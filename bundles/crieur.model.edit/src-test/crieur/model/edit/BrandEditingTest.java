package crieur.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crieur.model.Campaign;
import crieur.model.CrieurFactory;
import crieur.model.CrieurPackage;
import crieur.model.Milestone;
import crieur.model.Post;
import crieur.model.file.BrandFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandEditingTest {
    @TempDir
    Path folder;

    private BrandFolder brand;
    private BrandEditing editing;
    private Path postFile;

    @BeforeEach
    void openBrand() throws IOException {
        Path posts = Files.createDirectories(folder.resolve("campaigns/c/posts"));
        postFile = posts.resolve("p.post");
        Files.writeString(postFile, "---\ntitle: a # why\n---\ntext\n");
        brand = BrandFolder.open(folder);
        brand.brand().setId("b");
        campaign().setId("c");
        brand.save(brand.brand());
        brand.save(campaign());
        brand = BrandFolder.open(folder);
        editing = new BrandEditing(brand);
    }

    private Campaign campaign() {
        return brand.brand().getCampaigns().get(0);
    }

    private Post post() {
        return campaign().getPosts().get(0);
    }

    @Test
    void writesOnlyTheFilesThatWereChanged() throws IOException {
        Path campaignFile = brand.fileOf(campaign()).orElseThrow();
        Files.delete(campaignFile);
        editing.set(post(), CrieurPackage.Literals.POST__TITLE, "b");
        editing.save();
        assertThat(postFile).hasContent("---\ntitle: b # why\n---\ntext\n");
        assertThat(campaignFile).doesNotExist();
        assertThat(editing.isChanged()).isFalse();
    }

    @Test
    void undoesAndRedoesChanges() throws IOException {
        editing.set(post(), CrieurPackage.Literals.POST__TEXT, "other");
        editing.undo();
        assertThat(post().getText()).isEqualTo("text");
        assertThat(editing.isChanged()).isFalse();
        editing.redo();
        editing.save();
        assertThat(postFile).hasContent("---\ntitle: a # why\n---\nother\n");
        editing.undo();
        editing.save();
        assertThat(postFile).hasContent("---\ntitle: a # why\n---\ntext\n");
    }

    @Test
    void addsAndDeletesParts() throws IOException {
        Milestone milestone = CrieurFactory.eINSTANCE.createMilestone();
        milestone.setId("launch");
        editing.add(campaign(), CrieurPackage.Literals.CAMPAIGN__MILESTONES, milestone);
        editing.save();
        Path file = brand.fileOf(campaign()).orElseThrow();
        assertThat(Files.readString(file)).contains("<milestones id=\"launch\"/>");
        editing.delete(milestone);
        editing.save();
        assertThat(Files.readString(file)).doesNotContain("milestones");
        editing.undo();
        assertThat(campaign().milestone("launch")).isSameAs(milestone);
    }

    @Test
    void undoesSeveralChangesAsOne() {
        editing.executeTogether(
                "both",
                List.of(
                        SetCommand.create(editing.domain(), post(), CrieurPackage.Literals.POST__TITLE, "b"),
                        SetCommand.create(editing.domain(), post(), CrieurPackage.Literals.POST__STATE, "ready")));
        assertThat(post().getState()).isEqualTo("ready");
        editing.undo();
        assertThat(post().getTitle()).isEqualTo("a");
        assertThat(post().getState()).isNull();
        assertThat(editing.canUndo()).isFalse();
    }

    @Test
    void refusesTogetherWhatCannotBeDone() {
        Command possible = SetCommand.create(editing.domain(), post(), CrieurPackage.Literals.POST__TITLE, "b");
        assertThatThrownBy(() -> editing.executeTogether("both", List.of(possible, UnexecutableCommand.INSTANCE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(post().getTitle()).isEqualTo("a");
    }

    @Test
    void namesThingsForPeople() {
        Object provider = new CrieurItemProviderAdapterFactory().adapt(post(), IItemLabelProvider.class);
        assertThat(((IItemLabelProvider) provider).getText(post())).endsWith(" a");
    }
}
