package org.helpdeskkpi.core.app;

import org.helpdeskkpi.core.app.memory.MemoryKpiStore;
import org.helpdeskkpi.core.app.memory.MemoryMarks;
import org.helpdeskkpi.core.app.memory.MemoryMembershipLog;
import org.helpdeskkpi.core.app.memory.MemorySettingsStore;
import org.helpdeskkpi.core.app.memory.MemoryViewLog;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.Marks;
import org.helpdeskkpi.core.app.port.MembershipLog;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.core.app.port.ViewLog;
import org.junit.jupiter.api.Nested;

class MemoryStoresTest {
    @Nested
    class Values extends KpiStoreContract {
        @Override
        protected KpiStore store() {
            return new MemoryKpiStore();
        }
    }

    @Nested
    class SavedSettings extends SettingsStoreContract {
        @Override
        protected SettingsStore store() {
            return new MemorySettingsStore();
        }
    }

    @Nested
    class Seen extends MembershipLogContract {
        @Override
        protected MembershipLog log() {
            return new MemoryMembershipLog();
        }
    }

    @Nested
    class Viewed extends ViewLogContract {
        @Override
        protected ViewLog log() {
            return new MemoryViewLog();
        }
    }

    @Nested
    class Progress extends MarksContract {
        @Override
        protected Marks marks() {
            return new MemoryMarks();
        }
    }
}
