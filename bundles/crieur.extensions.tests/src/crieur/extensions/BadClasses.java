package crieur.extensions;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Problem;
import crieur.core.inspection.TextSubject;
import crieur.core.network.Count;
import crieur.core.network.Counter;
import crieur.core.network.Unit;
import crieur.core.text.TextAnalysis;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** What the fragment of these tests contributes and nobody should. */
public final class BadClasses {

    /** Opened at the end of the tests, so that no thread stays behind. */
    static final CountDownLatch NEVER = new CountDownLatch(1);

    private BadClasses() {}

    /** Ignores being interrupted, as the worst contribution would. */
    private static void hang() {
        while (NEVER.getCount() > 0) {
            Thread.onSpinWait();
        }
    }

    /** An inspection that cannot be made. */
    public static final class ThrowingInspection implements Inspection<TextSubject> {
        public ThrowingInspection() {
            throw new IllegalStateException("made on purpose");
        }

        @Override
        public List<Problem> inspect(TextSubject subject, InspectionContext context) {
            return List.of();
        }
    }

    /** An inspection that is never made. */
    public static final class HangingInspection implements Inspection<TextSubject> {
        public HangingInspection() {
            hang();
        }

        @Override
        public List<Problem> inspect(TextSubject subject, InspectionContext context) {
            return List.of();
        }
    }

    private abstract static class Characters implements Counter {
        @Override
        public Unit unit() {
            return Unit.UTF16;
        }

        @Override
        public Count count(TextAnalysis analysis) {
            return new Count(analysis.length(), Unit.UTF16, true);
        }

        @Override
        public int fit(TextAnalysis analysis, int limit) {
            return Math.min(limit, analysis.length());
        }
    }

    /** A counter that throws at every text. */
    public static final class ThrowingCounter extends Characters {
        @Override
        public Count count(TextAnalysis analysis) {
            throw new IllegalStateException("counted on purpose");
        }
    }

    /** A counter that counts forever. */
    public static final class HangingCounter extends Characters {
        @Override
        public Count count(TextAnalysis analysis) {
            hang();
            return super.count(analysis);
        }
    }

    /** A counter that is never made. */
    public static final class HangingClass extends Characters {
        public HangingClass() {
            hang();
        }
    }
}
