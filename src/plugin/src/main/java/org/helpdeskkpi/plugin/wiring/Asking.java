package org.helpdeskkpi.plugin.wiring;

import java.time.Duration;
import java.util.Optional;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.ShownEdition;
import org.helpdeskkpi.core.app.WhatIf;
import org.helpdeskkpi.core.app.WhatIfs;
import org.helpdeskkpi.plugin.job.Background;
import org.helpdeskkpi.plugin.rest.WhatIfControl;

/** Has what-ifs answered on a thread of their own, on the node that was asked. */
final class Asking implements WhatIfControl {
    private final WhatIfs whatIfs;
    private final Background worker = new Background("what-if");

    Asking(WhatIfs whatIfs) {
        this.whatIfs = whatIfs;
    }

    @Override
    public Optional<WhatIf.Outcome> ask(
            String userKey, WhatIf.Question question, ShownEdition asIs, Settings trial) {
        Optional<WhatIf.Outcome> asked = whatIfs.ask(userKey, question, asIs, trial);
        asked.ifPresent(outcome -> worker.run(whatIfs::work));
        return asked;
    }

    @Override
    public Optional<WhatIf.Outcome> find(String userKey, String id) {
        return whatIfs.find(userKey, id);
    }

    @Override
    public Optional<WhatIf.Outcome> open(String userKey) {
        return whatIfs.open(userKey);
    }

    @Override
    public Optional<WhatIf.Outcome> stop(String userKey, String id) {
        return whatIfs.stop(userKey, id);
    }

    void stop() {
        whatIfs.stop();
        worker.stop();
    }

    boolean join(Duration patience) {
        return worker.join(patience);
    }
}
