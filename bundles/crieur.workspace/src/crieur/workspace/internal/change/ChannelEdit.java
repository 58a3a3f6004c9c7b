package crieur.workspace.internal.change;

import crieur.model.Brand;
import crieur.model.Campaign;
import crieur.model.Channel;
import crieur.model.file.BrandLayout;
import crieur.model.file.FileKind;
import crieur.model.post.PostEdits;
import crieur.model.post.PostSection;
import crieur.model.post.PostText;
import crieur.model.source.FileText;
import crieur.model.source.SourceEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a channel of a brand another name, account or id; an id changes wherever the brand's files name it. Nothing is
 * written here.
 */
public final class ChannelEdit {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    private final Path brand;
    private final String before;
    private final String after;
    private final Values values;

    /**
     * What people see of a channel.
     *
     * @param name the name people see; empty for the network's own
     * @param handle the public name on the network; empty if there is none
     */
    public record Values(String name, String handle) {}

    /**
     * Creates the change.
     *
     * @param brand the brand's folder
     * @param before the id that the channel has
     * @param after the id that it gets, which may be the same
     */
    public ChannelEdit(Path brand, String before, String after, Values values) {
        this.brand = brand;
        this.before = before;
        this.after = after;
        this.values = values;
    }

    /** Returns whether a channel may have this id. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /**
     * Returns the change.
     *
     * @throws IOException if a file cannot be read, or is damaged so that a part of it would be lost
     */
    public BrandChange change() throws IOException {
        List<FileStep> steps = new ArrayList<>();
        for (Path file : brandFiles()) {
            BrandTexts.edit(file, FileKind.BRAND, Brand.class, this::change).ifPresent(steps::add);
        }
        if (!after.equals(before)) {
            rename(steps);
        }
        return new BrandChange(steps, List.of());
    }

    private void rename(List<FileStep> steps) throws IOException {
        for (Path file : BrandTexts.all(brand.resolve(BrandLayout.CAMPAIGNS), FileKind.CAMPAIGN)) {
            BrandTexts.edit(file, FileKind.CAMPAIGN, Campaign.class, this::rename)
                    .ifPresent(steps::add);
        }
        for (Path file : BrandTexts.posts(brand)) {
            FileText text = BrandTexts.read(file);
            BrandTexts.write(file, text, renamed(PostText.parse(text.text())).source())
                    .ifPresent(steps::add);
        }
        Path profile = brand.resolve(BrandLayout.PROFILE);
        if (Files.exists(profile)) {
            FileText text = BrandTexts.read(profile);
            BrandTexts.write(profile, text, renamedProfile(text.text())).ifPresent(steps::add);
        }
    }

    private List<Path> brandFiles() throws IOException {
        return BrandTexts.all(brand, FileKind.BRAND).stream()
                .filter(file -> file.getParent().equals(brand))
                .toList();
    }

    private void change(Brand made) {
        made.getChannels().stream()
                .filter(channel -> before.equals(channel.getId()))
                .forEach(this::change);
    }

    private void change(Channel channel) {
        channel.setId(after);
        channel.setName(orNull(values.name()));
        channel.setHandle(orNull(values.handle()));
    }

    private static String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private void rename(Campaign campaign) {
        int at = campaign.getChannels().indexOf(before);
        if (at >= 0) {
            campaign.getChannels().set(at, after);
        }
        campaign.getCadences().stream()
                .filter(cadence -> before.equals(cadence.getChannel()))
                .forEach(cadence -> cadence.setChannel(after));
    }

    private PostText renamed(PostText post) {
        List<String> channels = new ArrayList<>(post.channels());
        Collections.replaceAll(channels, before, after);
        PostText result = post.with(PostEdits.setChannels(post, channels));
        List<SourceEdit> headers = new ArrayList<>();
        for (PostSection section : result.variants()) {
            if (section.channel().filter(before::equals).isPresent()) {
                String line = result.source()
                        .substring(section.header().start(), section.header().end());
                int at = section.header().start() + line.indexOf(before, 3);
                headers.add(SourceEdit.replace(at, at + before.length(), after));
            }
        }
        return result.with(headers);
    }

    /** In a profile a channel is a key below {@code channels:}; everything else stays as it is. */
    private String renamedProfile(String text) {
        StringBuilder result = new StringBuilder();
        Optional<Integer> block = Optional.empty();
        Matcher lines = Pattern.compile("([ \\t]*)([^\\n]*)(\\n|$)").matcher(text);
        while (lines.find() && !lines.group().isEmpty()) {
            int indent = lines.group(1).length();
            String content = lines.group(2);
            boolean empty = content.isBlank() || content.startsWith("#");
            if (!empty && block.filter(outer -> indent <= outer).isPresent()) {
                block = Optional.empty();
            }
            boolean key = block.isPresent() && content.matches("(?s)[\"']?" + Pattern.quote(before) + "[\"']?:.*");
            result.append(lines.group(1))
                    .append(
                            key
                                    ? content.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after))
                                    : content)
                    .append(lines.group(3));
            if (content.matches("(?s)channels:\\s*(#.*)?")) {
                block = Optional.of(indent);
            }
        }
        return result.toString();
    }
}
