package org.helpdeskkpi.host.importer;

import com.fasterxml.jackson.databind.JsonNode;
import org.helpdeskkpi.core.timeline.TicketRecord;

/**
 * An issue as read from a file.
 *
 * @param ticket what the figures are computed from
 * @param json everything else there is to show
 */
public record ImportedIssue(int line, TicketRecord ticket, JsonNode json) {}
