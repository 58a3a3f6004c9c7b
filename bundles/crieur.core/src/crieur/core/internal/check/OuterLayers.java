package crieur.core.internal.check;

import crieur.core.check.CheckOptions;
import crieur.core.contribution.Contributions;
import crieur.core.inspection.Dictionary;
import crieur.core.inspection.Profile;
import crieur.core.internal.dictionary.WordDictionary;
import crieur.core.internal.profile.ProfileFile;
import crieur.core.internal.profile.ProfileReader;
import crieur.core.network.NetworkRegistry;
import crieur.model.file.BrandLayout;
import crieur.model.file.FileKind;
import crieur.model.source.FileText;
import crieur.model.source.OtherEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The settings of the person and of the call, around those of a brand. */
final class OuterLayers {

    private final Contributions contributions;
    private final CheckOptions options;

    OuterLayers(Contributions contributions, CheckOptions options) {
        this.contributions = contributions;
        this.options = options;
    }

    /** Returns the profile: defaults, then the person's, then the given layer, then the one named for the check. */
    Profile around(Profile.Layer brand) {
        Profile profile = Profile.DEFAULT;
        if (options.userFolder().isPresent()) {
            Path own = options.userFolder().get().resolve(BrandLayout.PROFILE);
            profile = profile.over(read(own, Optional.empty()).layer());
        }
        profile = profile.over(brand);
        if (options.profile().isPresent()) {
            profile =
                    profile.over(read(options.profile().get(), Optional.empty()).layer());
        }
        return profile;
    }

    /** Reads the profile that was named for the check. */
    ProfileFile named(Path file) {
        return read(file, Optional.empty());
    }

    /** Reads a profile file; one that is not there says nothing. */
    ProfileFile read(Path file, Optional<? extends Collection<String>> channels) {
        Optional<String> text = settings(file);
        if (text.isEmpty()) {
            return ProfileFile.NONE;
        }
        NetworkRegistry networks = contributions.networks();
        Set<String> names = new LinkedHashSet<>();
        for (String id : networks.ids()) {
            names.add(id.substring(id.lastIndexOf('.') + 1));
        }
        names.addAll(networks.ids());
        return new ProfileReader(contributions.inspections().all(), names, channels).read(text.get());
    }

    /** Returns the words of the person, with those of a brand. */
    Dictionary dictionary(Optional<Path> brandFolder) {
        List<String> texts = new ArrayList<>(2);
        options.userFolder()
                .flatMap(folder -> settings(folder.resolve(BrandLayout.DICTIONARY)))
                .ifPresent(texts::add);
        brandFolder
                .flatMap(folder -> settings(folder.resolve(BrandLayout.DICTIONARY)))
                .ifPresent(texts::add);
        return WordDictionary.read(texts);
    }

    /** Returns a settings file's text, in whatever encoding it is. */
    private static Optional<String> settings(Path file) {
        return bytes(file).map(bytes -> OtherEncoding.of(bytes)
                .flatMap(OtherEncoding::text)
                .orElseGet(() -> FileText.decode(bytes).text()));
    }

    /** Returns a file's text as it is edited; empty if there is no such file or it cannot be read. */
    static Optional<String> text(Path file) {
        return bytes(file).map(bytes -> FileText.decode(bytes).text());
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            boolean readable = Files.isRegularFile(file) && Files.size(file) <= FileKind.BRAND.limit();
            return readable ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
