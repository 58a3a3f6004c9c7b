package crieur.rcp.internal.guide;

import crieur.workspace.internal.search.Folded;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The pages of the guide in one language, as its contents list them.
 *
 * @param folder the folder of the contents, on the disk
 * @param pages the pages, in order
 */
record GuidePages(Path folder, List<Page> pages) {

    /** The page about a view or an editor, by the id of the part. */
    private static final Map<String, String> ABOUT = Map.of(
            "crieur.ui.postEditor", "html/writing.html",
            "crieur.ui.brands", "html/window.html#brands",
            "crieur.ui.preview", "html/window.html#preview",
            "crieur.ui.problems", "html/problems.html",
            "crieur.ui.search", "html/find.html");

    private static final String FIRST = "html/index.html";

    GuidePages {
        pages = List.copyOf(pages);
    }

    /**
     * A page.
     *
     * @param title what the contents call it
     * @param href where it is, from the folder
     * @param words what it says, folded for comparing
     */
    record Page(String title, String href, String words) {}

    /**
     * Reads the contents.
     *
     * @param guide the folder of the guide, on the disk
     * @param language the two letters of the person's language
     * @throws IOException if there are none
     */
    static GuidePages read(Path guide, String language) throws IOException {
        Path translated = guide.resolve("nl").resolve(language);
        Path folder = Files.isDirectory(translated) ? translated : guide;
        try (InputStream file = Files.newInputStream(folder.resolve("toc.xml"))) {
            NodeList topics =
                    GuideXml.root(file, "The contents of the guide are damaged").getElementsByTagName("topic");
            List<Page> pages = new ArrayList<>();
            for (int i = 0; i < topics.getLength(); i++) {
                Element topic = (Element) topics.item(i);
                String title = topic.getAttribute("label");
                String href = topic.getAttribute("href");
                pages.add(new Page(title, href, Folded.folded(title + ' ' + words(folder.resolve(href)))));
            }
            return new GuidePages(folder, pages);
        }
    }

    private static String words(Path page) throws IOException {
        if (!Files.exists(page)) {
            return "";
        }
        String plain = Files.readString(page).replaceAll("<[^>]*>", " ");
        return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** Returns the pages that have every one of some words, those with all of them in the title first. */
    List<Page> matching(String typed) {
        List<String> wanted = List.of(Folded.folded(typed.strip()).split("\\s+"));
        return pages.stream()
                .filter(page -> wanted.stream().allMatch(page.words()::contains))
                .sorted(Comparator.comparing(page -> !wanted.stream().allMatch(Folded.folded(page.title())::contains)))
                .toList();
    }

    /** Returns where the page about a part is, the first page for any other or none. */
    String about(String part) {
        return part == null ? FIRST : ABOUT.getOrDefault(part, FIRST);
    }

    /** Returns the address of a page of this guide. */
    String address(String href) {
        int part = href.indexOf('#');
        String file = part < 0 ? href : href.substring(0, part);
        return folder.resolve(file).toUri() + (part < 0 ? "" : href.substring(part));
    }

    /** Returns which page an address shows; -1 for none of them. */
    int at(String address) {
        String file = address.replaceFirst("#.*", "");
        for (int i = 0; i < pages.size(); i++) {
            if (file.endsWith("/" + pages.get(i).href())) {
                return i;
            }
        }
        return -1;
    }
}
