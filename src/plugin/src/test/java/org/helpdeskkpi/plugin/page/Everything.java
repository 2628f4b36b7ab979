package org.helpdeskkpi.plugin.page;

/** A settings document with something in each of its parts, none as it is by default. */
final class Everything {
    static final String DOCUMENT =
            """
            {"projects": ["HELP"],
             "crew": {"everyoneButReporter": true, "agentGroups": ["helpdesk-agents"], "agentRoles": ["Service Desk Team"],
                      "agents": ["anna"], "leadGroups": ["leads"], "leads": ["lead"], "robots": ["robot"]},
             "queues": [{"id": "billing", "name": "Billing", "tier": 1, "calendar": "Night",
                         "when": {"component": ["Billing", "Tax, VAT"], "label": ["money"]}},
                        {"id": "rest", "name": "Rest", "tier": 2, "when": {}}],
             "queueField": "team", "channelField": "source",
             "calendars": [
               {"name": "Office hours", "zone": "Europe/Berlin",
                "hours": {"MONDAY": ["09:00-12:30", "13:00-17:00"], "TUESDAY": ["08:00-24:00"]},
                "changes": [{"from": "2026-01-01", "hours": {"MONDAY": ["08:00-16:00"]}},
                            {"from": "2027-01-01", "hours": {}}],
                "closed": {"2026-12-25": "Christmas Day", "2026-12-26": null},
                "special": {"2026-12-24": {"name": "Christmas Eve", "hours": ["09:00-12:00", "13:00-14:00"]},
                            "2026-12-31": {"name": null, "hours": ["22:00-02:00"]}},
                "holidays": {"country": "de", "region": "by"}},
               {"name": "Night", "zone": "America/New_York", "hours": {"FRIDAY": ["22:00-06:00"]}},
               {"name": "Never", "zone": "UTC", "hours": {}}],
             "targets": [{"name": "Billing", "metric": "nextResponse", "duration": "PT4H", "calendar": "Night",
                          "when": {"queue": ["billing", "rest"], "priority": ["High"]},
                          "pausedIn": ["Waiting"], "reopen": "restart", "validFrom": "2026-01-01"},
                         {"name": "Stays", "metric": "timeInQueue", "duration": "PT8H", "calendar": "queue"},
                         {"name": "All", "metric": "resolution", "duration": "PT60H", "reopen": "ignore"}],
             "atRisk": 0.125,
             "resolved": {"by": "status", "statuses": ["Done", "Closed"]},
             "escalation": {"tierUp": false, "priorities": ["Low", "High"], "labels": ["up"],
                            "fields": {"level": ["L2"]}, "links": ["Escalates"], "credit": "assignee"},
             "firstResponse": {"by": "statusLeft", "statuses": ["Open"], "credit": "assignee"},
             "resolution": {"by": "openTime", "pausedIn": ["Waiting"], "credit": "lastReplier"},
             "exclusions": {"resolutions": ["Spam"], "links": ["duplicates"], "labels": ["spam"],
                            "issueTypes": ["Task"], "subTasks": true, "reportedByAgents": true,
                            "createdBefore": "2026-01-01"},
             "firstContact": {"by": "within", "minReplies": 1, "maxReplies": 2, "within": "PT1H",
                              "window": "PT168H", "thanks": "PT47H", "of": "received"},
             "minimumN": 7,
             "privacy": {"mode": "self", "projects": {"HELP": "team", "OPS": "off"}}}
            """;

    private Everything() {}
}
