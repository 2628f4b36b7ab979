package org.helpdeskkpi.core.kpi;

import java.util.Set;

/** The chosen definition of each KPI. */
public record KpiRules(
        FirstResponseRules firstResponse,
        ResolutionRules resolution,
        FirstContactRules firstContact,
        EscalationCredit escalationCredit,
        ExclusionRules exclusions) {

    /** Who gets the credit for a handing up. */
    public enum EscalationCredit {
        /** Who handed it up. */
        ESCALATOR,
        /** Who had it when it was handed up, if an agent. */
        ASSIGNEE
    }

    /** The product's defaults. */
    public static KpiRules defaults() {
        return new KpiRules(
                FirstResponseRules.defaults(),
                ResolutionRules.defaults(),
                FirstContactRules.defaults(),
                EscalationCredit.ESCALATOR,
                ExclusionRules.none().withResolutions(Set.of("Duplicate", "Spam")));
    }

    public KpiRules withFirstResponse(FirstResponseRules other) {
        return new KpiRules(other, resolution, firstContact, escalationCredit, exclusions);
    }

    public KpiRules withResolution(ResolutionRules other) {
        return new KpiRules(firstResponse, other, firstContact, escalationCredit, exclusions);
    }

    public KpiRules withFirstContact(FirstContactRules other) {
        return new KpiRules(firstResponse, resolution, other, escalationCredit, exclusions);
    }

    public KpiRules withEscalationCredit(EscalationCredit other) {
        return new KpiRules(firstResponse, resolution, firstContact, other, exclusions);
    }

    public KpiRules withExclusions(ExclusionRules other) {
        return new KpiRules(firstResponse, resolution, firstContact, escalationCredit, other);
    }
}
