package crieur.core.internal.inspection;

import crieur.core.inspection.BrandSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import crieur.core.internal.spelling.Nearest;
import crieur.core.network.Network;
import crieur.model.Channel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** Finds channels of a brand without a network that is known, without an account, or with a tier or a limit that their network has not. */
public final class BrandChannelInspection implements Inspection<BrandSubject> {

    @Override
    public List<Problem> inspect(BrandSubject subject, InspectionContext context) {
        List<Problem> problems = new ArrayList<>(0);
        Set<String> seen = new HashSet<>();
        List<Channel> channels = subject.brand().getChannels();
        for (int i = 0; i < channels.size(); i++) {
            Channel channel = channels.get(i);
            String path = "channels[" + i + "]";
            if (!seen.add(String.valueOf(channel.getId()))) {
                problems.add(Problem.of(
                                CoreMessages.message("BrandChannelInspection.twice", name(channel)), Place.field(path))
                        .under("twice"));
            }
            Problem network = networkProblem(channel, context, Place.field(path + ".network"));
            if (network != null) {
                problems.add(network);
            }
            if (isBlank(channel.getAccount()) && isBlank(channel.getHandle())) {
                problems.add(Problem.of(
                                CoreMessages.message("BrandChannelInspection.noAccount", name(channel)),
                                Place.field(path))
                        .under("noAccount")
                        .at(Severity.WARNING));
            }
            checkTier(channel, path, context, problems);
            checkLimits(channel, path, context, problems);
        }
        return problems;
    }

    /** Returns what keeps anything from being sent to a channel; null if nothing does. */
    static @Nullable Problem networkProblem(Channel channel, InspectionContext context, Place place) {
        String network = channel.getNetwork();
        if (isBlank(network)) {
            return Problem.of(CoreMessages.message("BrandChannelInspection.noNetwork", name(channel)), place)
                    .under("noNetwork");
        }
        Optional<Network> known = context.networks().find(network);
        if (known.isEmpty()) {
            Problem problem = Problem.of(
                            CoreMessages.message("BrandChannelInspection.unknownNetwork", name(channel), network),
                            place)
                    .under("unknownNetwork");
            boolean mendable =
                    place instanceof Place.InField field && field.path().endsWith(".network");
            Optional<String> near = mendable ? Nearest.to(shortId(network), shortIds(context)) : Optional.empty();
            return near.map(word -> problem.fixedBy(Spelling.of(((Place.InField) place).path(), word)))
                    .orElse(problem);
        }
        if (!known.get().active()) {
            return Problem.of(
                            CoreMessages.message(
                                    "BrandChannelInspection.closedNetwork",
                                    name(channel),
                                    known.get().name()),
                            place)
                    .under("closedNetwork");
        }
        return null;
    }

    private static List<String> shortIds(InspectionContext context) {
        return context.networks().ids().stream()
                .map(BrandChannelInspection::shortId)
                .toList();
    }

    private static String shortId(String network) {
        return network.substring(network.lastIndexOf('.') + 1);
    }

    private static void checkTier(Channel channel, String path, InspectionContext context, List<Problem> problems) {
        String tier = channel.getTier();
        Optional<Network> network = context.networks().find(String.valueOf(channel.getNetwork()));
        if (isBlank(tier) || network.isEmpty() || network.get().tiers().contains(tier)) {
            return;
        }
        List<String> tiers = network.get().tiers();
        String place = path + ".tier";
        Problem problem = Problem.of(
                        tiers.isEmpty()
                                ? CoreMessages.message(
                                        "BrandChannelInspection.noTiers",
                                        name(channel),
                                        tier,
                                        network.get().name())
                                : CoreMessages.message(
                                        "BrandChannelInspection.unknownTier",
                                        name(channel),
                                        tier,
                                        network.get().name(),
                                        String.join(", ", tiers)),
                        Place.field(place))
                .under("tier")
                .at(Severity.WARNING);
        problems.add(Nearest.to(String.valueOf(tier), tiers)
                .map(word -> problem.fixedBy(Spelling.of(place, word)))
                .orElse(problem));
    }

    private static void checkLimits(Channel channel, String path, InspectionContext context, List<Problem> problems) {
        Optional<Network> network = context.networks().find(String.valueOf(channel.getNetwork()));
        if (network.isEmpty()) {
            return;
        }
        int index = 0;
        for (Map.Entry<String, String> limit : channel.getLimits().entrySet()) {
            String key = String.valueOf(limit.getKey());
            if (!network.get().isLimit(key) || !isNumber(limit.getValue())) {
                problems.add(Problem.of(
                                CoreMessages.message(
                                        "BrandChannelInspection.limit",
                                        name(channel),
                                        key,
                                        String.valueOf(limit.getValue())),
                                Place.field(path + ".limits[" + index + "]"))
                        .under("limit")
                        .at(Severity.WARNING));
            }
            index++;
        }
    }

    private static boolean isNumber(@Nullable String value) {
        return value != null && value.strip().matches("\\d{1,12}(\\.\\d+)?");
    }

    private static String name(Channel channel) {
        return String.valueOf(channel.getId());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
