package crieur.networks.internal.inspection;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Network;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** Finds a post's link through a shortening service where the network takes that for spam. */
public final class ShortenedLinkInspection implements Inspection<DraftSubject> {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(ShortenedLinkInspection.class);
    private static final String REFUSED_HOSTS = "link.hosts.refused";
    private static final String FIELD = "link";

    @Override
    public List<Problem> inspect(DraftSubject subject, InspectionContext context) {
        Network.Words refused = subject.network().words().get(REFUSED_HOSTS);
        if (refused == null || subject.post().isEmpty()) {
            return List.of();
        }
        String link = subject.post().get().post().getNetworkFields().get(FIELD);
        String host = link == null ? "" : host(link);
        if (!refused.values().contains(host)) {
            return List.of();
        }
        return List.of(Problem.of(
                        MESSAGES.message(
                                "ShortenedLinkInspection.refused",
                                host,
                                subject.network().name()),
                        Place.field(FIELD))
                .restingOn(refused.provenance()));
    }

    private static String host(String link) {
        try {
            String host = new URI(link.strip()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
