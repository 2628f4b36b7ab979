package org.helpdeskkpi.core.ticket;

/** A ticket's identity: the issue id, which stays when the ticket moves and its key changes. */
public record TicketId(long value) {}
