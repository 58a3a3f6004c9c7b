package crieur.workspace.internal.change;

import crieur.model.Brand;
import crieur.model.Channel;
import crieur.model.CrieurFactory;
import crieur.model.file.FileKind;
import crieur.workspace.internal.creation.NewBrand.NewChannel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds channels to a brand; nothing is written here. */
public final class ChannelAddition {

    private final Path brand;
    private final List<NewChannel> channels;

    /**
     * Creates the addition.
     *
     * @param brand the brand's folder
     * @param channels the channels; one whose id is taken gets a number after it
     */
    public ChannelAddition(Path brand, List<NewChannel> channels) {
        this.brand = brand;
        this.channels = List.copyOf(channels);
    }

    /**
     * Returns the change.
     *
     * @throws IOException if the brand's file cannot be read, or is damaged so that a part of it would be lost
     */
    public BrandChange change() throws IOException {
        List<FileStep> steps = new ArrayList<>();
        for (Path file : BrandTexts.all(brand, FileKind.BRAND)) {
            if (file.getParent().equals(brand)) {
                BrandTexts.edit(file, FileKind.BRAND, Brand.class, this::add).ifPresent(steps::add);
            }
        }
        return new BrandChange(steps, List.of());
    }

    private void add(Brand made) {
        for (NewChannel wanted : channels) {
            Set<String> taken = made.getChannels().stream().map(Channel::getId).collect(Collectors.toSet());
            Channel channel = CrieurFactory.eINSTANCE.createChannel();
            channel.setId(free(wanted.id(), taken));
            channel.setNetwork(wanted.network());
            if (!wanted.handle().isBlank()) {
                channel.setHandle(wanted.handle().strip());
            }
            made.getChannels().add(channel);
        }
    }

    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int number = 2; taken.contains(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
