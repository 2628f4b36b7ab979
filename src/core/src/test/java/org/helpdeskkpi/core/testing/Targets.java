package org.helpdeskkpi.core.testing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.sla.ReopenRule;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.sla.SlaTarget;
import org.helpdeskkpi.core.sla.TargetCalendar;
import org.helpdeskkpi.core.sla.TargetCondition;
import org.helpdeskkpi.core.ticket.QueueId;

/** Targets of every kind, for the standard desk and random tickets. */
public final class Targets {
    public static final String WAITING = "Waiting";

    private Targets() {}

    public static SlaPolicy ofEveryKind() {
        return SlaPolicy.of(
                hours("urgent answer", SlaMetric.FIRST_RESPONSE, 1)
                        .with(new TargetCondition(Map.of("priority", List.of("High")))),
                hours("new answer", SlaMetric.FIRST_RESPONSE, 2)
                        .with(new TargetCalendar.OfQueue())
                        .with(ReopenRule.RESTART)
                        .validFrom(When.day("Mon+4")),
                hours("answer", SlaMetric.FIRST_RESPONSE, 6)
                        .with(new TargetCalendar.Named("Office hours"))
                        .pausedIn(WAITING),
                hours("next answer", SlaMetric.NEXT_RESPONSE, 2)
                        .pausedIn(WAITING)
                        .with(ReopenRule.RESTART),
                hours("billing solved", SlaMetric.RESOLUTION, 72)
                        .with(TargetCondition.in(new QueueId("billing")))
                        .with(ReopenRule.RESTART),
                hours("second solved", SlaMetric.RESOLUTION, 24)
                        .with(TargetCondition.in(new QueueId("second")))
                        .with(new TargetCalendar.OfQueue())
                        .with(ReopenRule.IGNORE),
                hours("solved", SlaMetric.RESOLUTION, 48).pausedIn(WAITING),
                hours("email stay", SlaMetric.TIME_IN_QUEUE, 20)
                        .with(new TargetCondition(Map.of("channel", List.of("email"))))
                        .with(ReopenRule.IGNORE),
                hours("stay", SlaMetric.TIME_IN_QUEUE, 8)
                        .with(new TargetCalendar.OfQueue())
                        .pausedIn(WAITING));
    }

    public static SlaTarget hours(String name, SlaMetric metric, int hours) {
        return SlaTarget.of(name, metric, Duration.ofHours(hours));
    }
}
