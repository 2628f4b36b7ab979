package org.helpdeskkpi.plugin.rest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Which parameters a kind of call has and how they are read.
 *
 * @param kind what it is called in the notes of who looked at whom; empty where it tells of nobody
 * @param names every other parameter is a mistake
 */
record CallForm<P extends Asked>(String kind, List<String> names, Reader<P> reader) {
    CallForm {
        names = List.copyOf(names);
    }

    /** Reads parameters; where the reading has problems, some are replaced by defaults. */
    interface Reader<P> {
        P read(ReportReading reading, Instant now, ZoneId zone);
    }
}
