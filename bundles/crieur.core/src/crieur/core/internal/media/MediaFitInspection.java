package crieur.core.internal.media;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.core.media.MediaFlaw;
import crieur.core.media.MediaInfo;
import crieur.core.media.MediaReading;
import crieur.core.network.Field;
import crieur.core.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds media that the network does not take, by what their files say of themselves: format, bytes, pixels, proportions,
 * frames, duration, codecs, colours, pages; and files in the network's own fields, such as a cover, likewise.
 */
public final class MediaFitInspection implements Inspection<DraftSubject> {

    @Override
    public List<Problem> inspect(DraftSubject subject, InspectionContext context) {
        if (subject.post().isEmpty()) {
            return List.of();
        }
        PostSubject post = subject.post().get();
        List<Problem> problems = new ArrayList<>(0);
        List<AttachedMedia> media = AttachedMedia.of(post);
        for (AttachedMedia medium : media) {
            Optional<MediaInfo> info = medium.info();
            if (info.isPresent()
                    && RuleKinds.takes(subject.network(), info.get().kind())
                    && !context.isCancelled()) {
                String kind = info.get().kind().id();
                MediaFit fit = new MediaFit(subject.network(), kind, medium.name(), medium.place(), problems);
                fit.check(info.get());
            }
        }
        new MediaTogether(subject.network(), problems).check(media);
        for (Field field : subject.network().fields()) {
            if (field.kind() == Field.Kind.FILE) {
                checkField(post, subject.network(), field, problems);
            }
        }
        return problems;
    }

    /** A file in a field has rules that begin with the field's name. */
    private static void checkField(PostSubject post, Network network, Field field, List<Problem> problems) {
        String file = post.post().getNetworkFields().get(field.id());
        Optional<MediaReading> reading = AttachedMedia.reading(post, file);
        if (file == null || reading.isEmpty()) {
            return;
        }
        Place place = Place.field(field.id());
        Optional<MediaFlaw> flaw = reading.get().flaw().filter(found -> !isToldOfTheField(found));
        flaw.ifPresent(found -> problems.add(
                Problem.of(found.message(), place).under(found.reason().id())));
        String name = file.substring(file.lastIndexOf('/') + 1);
        reading.get().info().ifPresent(info -> new MediaFit(network, field.id(), name, place, problems).check(info));
    }

    /** Where there is no file of the brand, the check of fields says so. */
    private static boolean isToldOfTheField(MediaFlaw flaw) {
        return flaw.reason() == MediaFlaw.Reason.OUTSIDE || flaw.reason() == MediaFlaw.Reason.UNREADABLE;
    }
}
