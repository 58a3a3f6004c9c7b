package crieur.core.internal.inspection;

import crieur.core.inspection.CampaignSubject;
import crieur.core.inspection.Change;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Proposal;
import crieur.core.inspection.Severity;
import crieur.core.internal.spelling.Nearest;
import crieur.core.workflow.Workflow;
import crieur.model.Campaign;
import crieur.model.Channel;
import crieur.model.Milestone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what a campaign names and the brand does not have, a milestone that it has twice, and a period that ends before it begins. */
public final class CampaignPlanInspection implements Inspection<CampaignSubject> {

    @Override
    public List<Problem> inspect(CampaignSubject subject, InspectionContext context) {
        List<Problem> problems = new ArrayList<>(0);
        Campaign campaign = subject.campaign();
        checkChannels(subject, problems);
        if (campaign.getFrom() != null
                && campaign.getTo() != null
                && campaign.getTo().isBefore(campaign.getFrom())) {
            problems.add(Problem.of(
                            CoreMessages.message("CampaignPlanInspection.period", campaign.getTo(), campaign.getFrom()),
                            Place.field("to"))
                    .under("period")
                    .fixedBy(swap(campaign)));
        }
        checkMilestones(campaign, problems);
        String workflow = campaign.getWorkflow();
        if (workflow != null && context.workflows().find(workflow).isEmpty()) {
            List<String> known =
                    context.workflows().all().stream().map(Workflow::id).toList();
            Problem problem = Problem.of(
                            CoreMessages.message("CampaignPlanInspection.workflow", workflow), Place.field("workflow"))
                    .under("workflow")
                    .at(Severity.WARNING);
            problems.add(Nearest.to(workflow, known)
                    .map(near -> problem.fixedBy(Spelling.of("workflow", near)))
                    .orElse(problem));
        }
        return problems;
    }

    private static Proposal swap(Campaign campaign) {
        return new Proposal(
                CoreMessages.message("CampaignPlanInspection.swap"),
                List.of(
                        new Change.SetField("from", String.valueOf(campaign.getTo())),
                        new Change.SetField("to", String.valueOf(campaign.getFrom()))),
                false);
    }

    private static void checkChannels(CampaignSubject subject, List<Problem> problems) {
        List<String> known = new ArrayList<>();
        for (Channel channel : subject.brand().getChannels()) {
            known.add(String.valueOf(channel.getId()));
        }
        List<String> channels = subject.campaign().getChannels();
        for (int i = 0; i < channels.size(); i++) {
            String path = "channels[" + i + "]";
            if (!known.contains(channels.get(i)) && FileSyntax.isWhole(subject.brand())) {
                Problem problem = Problem.of(
                        CoreMessages.message("ChannelInspection.unknown", channels.get(i)), Place.field(path));
                problems.add(Nearest.to(channels.get(i), known)
                        .map(near -> problem.fixedBy(Spelling.of(path, near)))
                        .orElse(problem));
            }
        }
    }

    private static void checkMilestones(Campaign campaign, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < campaign.getMilestones().size(); i++) {
            Milestone milestone = campaign.getMilestones().get(i);
            String id = String.valueOf(milestone.getId());
            Place place = Place.field("milestones[" + i + "]");
            if (!seen.add(id)) {
                problems.add(Problem.of(CoreMessages.message("CampaignPlanInspection.milestoneTwice", id), place)
                        .under("milestoneTwice"));
            }
        }
    }
}
