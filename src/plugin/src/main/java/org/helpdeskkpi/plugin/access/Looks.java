package org.helpdeskkpi.plugin.access;

import java.util.Set;
import org.helpdeskkpi.core.app.ViewNotes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes who is told of others by name. */
public final class Looks {
    private static final Logger LOG = LoggerFactory.getLogger(Looks.class);

    private final ViewNotes notes;

    public Looks(ViewNotes notes) {
        this.notes = notes;
    }

    /** Who asks is answered even where that can't be noted; the server's log says so. */
    public void note(String viewer, String kind, String about, Set<String> projects) {
        try {
            notes.note(viewer, kind, about, projects);
        } catch (RuntimeException e) {
            LOG.error("{} looked at {} of {}, which could not be noted", viewer, kind, about, e);
        }
    }
}
