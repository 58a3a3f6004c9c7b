package crieur.ui.internal.preferences;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.check.UserFolder;
import crieur.core.contribution.ContributionsSource;
import crieur.core.network.Network;
import crieur.core.network.NetworkRegistry;
import crieur.core.network.Standing;
import crieur.ui.internal.access.AccessibleName;
import crieur.ui.internal.image.Images;
import crieur.ui.internal.image.NetworkImages;
import crieur.ui.internal.message.Texts;
import crieur.ui.internal.tree.LazyTree;
import crieur.ui.internal.tree.TreeContent;
import crieur.workspace.internal.search.Folded;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The networks with their rules, where each comes from, and where newer ones are put. */
public final class NetworksPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    /** Above and below the words of a row together, in pixels. */
    private static final int ROW_MARGIN = 4;

    private final RuleWords words = new RuleWords(Locale.getDefault());
    private final RuleAmount amounts = new RuleAmount(words, Locale.getDefault());
    private final Map<String, List<NetworkRows.Row>> rows = new HashMap<>();
    private List<Network> networks = List.of();
    private List<Network> shown = List.of();
    private NetworkImages images;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
        ContributionsSource contributions = workbench.getService(ContributionsSource.class);
        images = new NetworkImages(contributions);
        NetworkRegistry known = contributions.contributions().networks();
        Optional<Path> own = UserFolder.own();
        NetworkRegistry renewed =
                known.refreshedFrom(UserFolder.networkFolders(own, Optional.empty()), (id, problem) -> {
                    setMessage(problem, WARNING);
                });
        networks = renewed.ids().stream()
                .map(renewed::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Network::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        shown = networks;
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        // The page is cut at its lower edge, and with it the frame of a button there.
        GridLayoutFactory.fillDefaults()
                .extendedMargins(0, 0, 0, 4)
                .spacing(0, 8)
                .applyTo(page);
        Text filter = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(text("NetworksPreferencePage.filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        Composite area = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 160).applyTo(area);
        TreeColumnLayout columns = new TreeColumnLayout();
        area.setLayout(columns);
        LazyTree tree =
                new LazyTree(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL, new Content());
        AccessibleName.give(tree.tree(), getTitle());
        tree.tree().setHeaderVisible(true);
        column(tree, columns, text("NetworksPreferencePage.rule"), 46);
        column(tree, columns, text("NetworksPreferencePage.value"), 32);
        column(tree, columns, text("NetworksPreferencePage.standing"), 22);
        filter.addModifyListener(event -> {
            String wanted = Folded.folded(filter.getText().strip());
            shown = networks.stream()
                    .filter(network ->
                            Folded.folded(network.name() + ' ' + network.id()).contains(wanted))
                    .toList();
            tree.refresh();
            // GTK gives all rows the height of the first, which has no words yet; with a font it measures anew.
            tree.tree().setFont(tree.tree().getFont());
        });
        // GTK measures rows before they have their words, and then cuts the letters that go below the line.
        tree.tree()
                .addListener(
                        SWT.MeasureItem,
                        event -> event.height =
                                Math.max(event.height, event.gc.getFontMetrics().getHeight() + ROW_MARGIN));
        RuleDetail detail = new RuleDetail(page, words, amounts);
        tree.addSelectionChangedListener(event -> detail.show(tree.selectedElement()));
        tree.tree().addListener(SWT.KeyUp, event -> {
            // GTK tells of no row that was never on the screen, as after Page Down; its text makes it known.
            Stream.of(tree.tree().getSelection()).forEach(TreeItem::getText);
            detail.show(tree.selectedElement());
        });
        tree.refresh();
        createNewer(page);
        return page;
    }

    private static void column(LazyTree tree, TreeColumnLayout columns, String title, int weight) {
        TreeColumn column = new TreeColumn(tree.tree(), SWT.NONE);
        column.setText(title);
        columns.setColumnData(column, new ColumnWeightData(weight, 40));
    }

    /** A long path is read more easily from the home folder on, where people write that as a tilde. */
    private static String fromHome(Path folder) {
        Path home = Path.of(System.getProperty("user.home", ""));
        boolean tilde = File.separatorChar == '/' && folder.startsWith(home);
        return tilde ? "~/" + home.relativize(folder) : folder.toString();
    }

    private void createNewer(Composite page) {
        UserFolder.own().map(folder -> folder.resolve(UserFolder.NETWORKS)).ifPresent(folder -> {
            Composite newer = new Composite(page, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(newer);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(newer);
            Label how = new Label(newer, SWT.WRAP);
            how.setText(text("NetworksPreferencePage.newer", fromHome(folder)));
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(400, SWT.DEFAULT)
                    .align(SWT.FILL, SWT.CENTER)
                    .applyTo(how);
            Button open = new Button(newer, SWT.PUSH);
            GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(open);
            open.setText(text("NetworksPreferencePage.open"));
            open.addListener(SWT.Selection, event -> open(folder));
        });
    }

    private void open(Path folder) {
        try {
            Files.createDirectories(folder);
            if (!Program.launch(folder.toString())) {
                MessageDialog.openInformation(getShell(), "Crieur", text("BrandActions.folderIs", folder));
            }
        } catch (IOException e) {
            setErrorMessage(text("PlacePage.notWritten", folder));
        }
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case CONFIGURED -> text("NetworksPreferencePage.configured");
            case MEASURED -> text("NetworksPreferencePage.measured");
            case OFFICIAL_SOURCE -> text("NetworksPreferencePage.officialSource");
            case OFFICIAL_PAGE -> text("NetworksPreferencePage.officialPage");
            case QUOTED -> text("NetworksPreferencePage.quoted");
            case PEER -> text("NetworksPreferencePage.peer");
            case UNVERIFIED -> text("NetworksPreferencePage.unverified");
        };
    }

    /** Rules below their networks. */
    private final class Content implements TreeContent {

        @Override
        public List<?> roots() {
            return shown;
        }

        @Override
        public List<?> children(Object element) {
            return element instanceof Network network
                    ? rows.computeIfAbsent(network.id(), id -> NetworkRows.of(network))
                    : List.of();
        }

        @Override
        public Object key(Object element) {
            return element instanceof Network network ? network.id() : element;
        }

        @Override
        public String text(Object element, int column) {
            if (element instanceof Network network) {
                return switch (column) {
                    case 0 -> network.name();
                    case 1 ->
                        Texts.text(
                                "NetworksPreferencePage.rules",
                                children(network).size());
                    default -> "";
                };
            }
            NetworkRows.Row row = (NetworkRows.Row) element;
            return switch (column) {
                case 0 -> words.name(row.key(), row.tier(), row.postType());
                case 1 ->
                    row.figure()
                            .map(figure -> amounts.brief(row.key(), figure))
                            .orElseGet(() -> words.values(row.words()));
                default -> standing(row.provenance().standing());
            };
        }

        @Override
        public Image image(Object element) {
            return element instanceof Network network
                    ? images.image(network.id()).orElse(null)
                    : Images.image("hit");
        }
    }
}
