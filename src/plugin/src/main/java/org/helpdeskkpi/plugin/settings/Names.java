package org.helpdeskkpi.plugin.settings;

import java.util.Map;
import java.util.NoSuchElementException;
import org.helpdeskkpi.core.app.Privacy;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.FirstContactRules;
import org.helpdeskkpi.core.kpi.FirstResponseRules;
import org.helpdeskkpi.core.kpi.KpiRules.EscalationCredit;
import org.helpdeskkpi.core.kpi.ResolutionRules;
import org.helpdeskkpi.core.sla.ReopenRule;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaReading;
import org.helpdeskkpi.core.time.TimeBasis;
import org.helpdeskkpi.core.timeline.TimelineRules.ResolvedBy;

/** What the choices are called in JSON. */
public final class Names {
    public static final Map<String, SlaMetric> METRICS =
            Map.of(
                    "firstResponse", SlaMetric.FIRST_RESPONSE,
                    "nextResponse", SlaMetric.NEXT_RESPONSE,
                    "resolution", SlaMetric.RESOLUTION,
                    "timeInQueue", SlaMetric.TIME_IN_QUEUE);
    public static final Map<String, SlaReading.State> STATES =
            Map.of(
                    "running", SlaReading.State.RUNNING,
                    "paused", SlaReading.State.PAUSED,
                    "atRisk", SlaReading.State.AT_RISK,
                    "met", SlaReading.State.MET,
                    "breached", SlaReading.State.BREACHED);
    static final Map<String, ReopenRule> REOPENS =
            Map.of(
                    "continue", ReopenRule.CONTINUE,
                    "restart", ReopenRule.RESTART,
                    "ignore", ReopenRule.IGNORE);
    public static final Map<String, TimeBasis> TIMES =
            Map.of("elapsed", TimeBasis.ELAPSED, "business", TimeBasis.BUSINESS);
    public static final Map<String, FirstResponseRules.By> FIRST_RESPONSES =
            Map.of(
                    "publicAgentReply",
                    FirstResponseRules.By.PUBLIC_AGENT_REPLY,
                    "anyCommentButReporters",
                    FirstResponseRules.By.ANY_COMMENT_BUT_REPORTERS,
                    "statusLeft",
                    FirstResponseRules.By.STATUS_LEFT);
    public static final Map<String, FirstResponseRules.CreditTo> RESPONSE_CREDITS =
            Map.of(
                    "responder", FirstResponseRules.CreditTo.RESPONDER,
                    "assignee", FirstResponseRules.CreditTo.ASSIGNEE);
    public static final Map<String, ResolutionRules.By> RESOLUTIONS =
            Map.of(
                    "last", ResolutionRules.By.LAST,
                    "first", ResolutionRules.By.FIRST,
                    "openTime", ResolutionRules.By.OPEN_TIME);
    public static final Map<String, ResolutionRules.CreditTo> RESOLUTION_CREDITS =
            Map.of(
                    "assignee", ResolutionRules.CreditTo.ASSIGNEE,
                    "resolver", ResolutionRules.CreditTo.RESOLVER,
                    "lastReplier", ResolutionRules.CreditTo.LAST_REPLIER);
    public static final Map<String, FirstContactRules.By> FIRST_CONTACTS =
            Map.of(
                    "replies", FirstContactRules.By.REPLIES,
                    "noFollowUp", FirstContactRules.By.NO_FOLLOW_UP,
                    "oneAgent", FirstContactRules.By.ONE_AGENT,
                    "within", FirstContactRules.By.WITHIN);
    public static final Map<String, FirstContactRules.Of> FIRST_CONTACTS_OF =
            Map.of(
                    "resolved", FirstContactRules.Of.RESOLVED,
                    "received", FirstContactRules.Of.RECEIVED);
    public static final Map<String, EscalationCredit> ESCALATION_CREDITS =
            Map.of(
                    "escalator", EscalationCredit.ESCALATOR,
                    "assignee", EscalationCredit.ASSIGNEE);
    public static final Map<String, Credit.Role> ROLES =
            Map.of(
                    "responder", Credit.Role.RESPONDER,
                    "assignee", Credit.Role.ASSIGNEE,
                    "resolver", Credit.Role.RESOLVER,
                    "lastReplier", Credit.Role.LAST_REPLIER,
                    "escalator", Credit.Role.ESCALATOR);
    public static final Map<String, ResolvedBy> RESOLVED_BY =
            Map.of(
                    "resolution", ResolvedBy.RESOLUTION,
                    "status", ResolvedBy.STATUS,
                    "resolutionDate", ResolvedBy.RESOLUTION_DATE);

    public static final Map<String, Privacy.Mode> PRIVACY =
            Map.of(
                    "off", Privacy.Mode.OFF,
                    "team", Privacy.Mode.TEAM,
                    "self", Privacy.Mode.SELF,
                    "leads", Privacy.Mode.LEADS,
                    "all", Privacy.Mode.ALL);

    private Names() {}

    public static <T> String of(Map<String, T> names, T choice) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(choice))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no name for " + choice));
    }
}
