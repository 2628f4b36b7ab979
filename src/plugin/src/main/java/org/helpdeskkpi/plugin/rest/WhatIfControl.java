package org.helpdeskkpi.plugin.rest;

import java.util.Optional;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.ShownEdition;
import org.helpdeskkpi.core.app.WhatIf;

/** What the REST edge may do with what-ifs; each is for the user who asked it alone. */
public interface WhatIfControl {
    /**
     * Has it answered in the background.
     *
     * @return empty while the user's last one is not over, or when there is no room
     */
    Optional<WhatIf.Outcome> ask(
            String userKey, WhatIf.Question question, ShownEdition asIs, Settings trial);

    Optional<WhatIf.Outcome> find(String userKey, String id);

    /** The user's one that is not over. */
    Optional<WhatIf.Outcome> open(String userKey);

    /** Stops it unless it is over. */
    Optional<WhatIf.Outcome> stop(String userKey, String id);
}
