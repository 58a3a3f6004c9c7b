package crieur.core.internal.inspection;

import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Figure;
import crieur.core.network.Provenance;
import crieur.core.network.Standing;
import crieur.core.network.TextRule;
import crieur.core.network.Unit;

/** The texts that the inspections of the core share. */
public final class CoreMessages {

    static final MessageCatalog CATALOG = MessageCatalog.beside(CoreMessages.class);

    private CoreMessages() {}

    /** Returns a text that the inspections of the core share. */
    public static Message message(String key, Object... arguments) {
        return CATALOG.message(key, arguments);
    }

    /** Returns a number with what it counts, for example <em>12 characters</em>. */
    public static Message amount(long number, Unit unit) {
        return message("CoreMessages.amount." + unit.id(), number);
    }

    /** Returns a problem that rests on a figure of a rule, with the tier or type of post that this is the rule for. */
    static Problem resting(TextRule rule, Figure figure, Problem problem) {
        if (figure.provenance().standing() == Standing.CONFIGURED) {
            return resting(figure, problem);
        }
        Problem named = problem;
        if (rule.tier().isPresent()) {
            // What is uncertain names its source after this.
            boolean sure = figure.provenance().isReliable();
            named = said(
                    sure ? "CoreMessages.tier" : "CoreMessages.tierBeside",
                    problem,
                    rule.tier().get(),
                    figure.provenance().words().source());
        } else if (rule.postType().isPresent()) {
            named = said("CoreMessages.postType", problem, rule.postType().get());
        }
        return resting(figure, named);
    }

    /**
     * Returns a problem that rests on a figure: as it is where the figure is well known, else as a warning that says
     * where the figure comes from; the name of whoever set it, where that is the account's own limit.
     */
    static Problem resting(Figure figure, Problem problem) {
        return resting(figure.provenance(), problem);
    }

    /** Returns a problem that rests on a rule as {@link #resting(Figure, Problem)} does, and in any case says on which source. */
    public static Problem sourced(Provenance provenance, Problem problem) {
        boolean told = provenance.standing() == Standing.CONFIGURED || !provenance.isReliable();
        if (told) {
            return resting(provenance, problem);
        }
        Message source = provenance.words().source();
        Problem known = problem.from(DraftLength.origin(provenance));
        return provenance.date().isPresent()
                ? said(
                        "CoreMessages.sourcedDated",
                        known,
                        source,
                        provenance.date().get())
                : said("CoreMessages.sourced", known, source);
    }

    /**
     * Returns a problem with what is beyond an advised figure: a note, but a warning where some say that it is the limit,
     * as the figure's disagreement tells.
     */
    public static Problem advising(Provenance provenance, Problem problem) {
        boolean disputed = provenance.disagreement().isPresent();
        return sourced(provenance, problem.under("advised").at(disputed ? Severity.WARNING : Severity.INFO));
    }

    /** Returns a problem that rests on a rule of this provenance, as {@link #resting(Figure, Problem)} does. */
    public static Problem resting(Provenance provenance, Problem problem) {
        Problem known = problem.from(DraftLength.origin(provenance));
        if (provenance.standing() == Standing.CONFIGURED) {
            return said("CoreMessages.configured", known, provenance.words().source());
        }
        if (provenance.isReliable()) {
            return known;
        }
        Message standing =
                message("CoreMessages.standing." + provenance.standing().id());
        Problem unsure = provenance.words().disagreement().isPresent()
                ? said(
                        "CoreMessages.disputed",
                        known,
                        standing,
                        provenance.words().source(),
                        provenance.words().disagreement().get())
                : said(
                        "CoreMessages.unsure",
                        known,
                        standing,
                        provenance.words().source());
        boolean error = problem.severity().isEmpty() || problem.severity().get() == Severity.ERROR;
        return error ? unsure.at(Severity.WARNING) : unsure;
    }

    private static Problem said(String key, Problem problem, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = problem.message();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Problem(
                problem.rule(),
                problem.severity(),
                message(key, all),
                problem.place(),
                problem.proposals(),
                problem.origin());
    }
}
