package org.helpdeskkpi.plugin.store;

import java.nio.file.Path;
import java.time.Clock;
import org.helpdeskkpi.core.app.KpiStoreContract;
import org.helpdeskkpi.core.app.MarksContract;
import org.helpdeskkpi.core.app.MembershipLogContract;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.SettingsStoreContract;
import org.helpdeskkpi.core.app.ViewLogContract;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.Marks;
import org.helpdeskkpi.core.app.port.MembershipLog;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.core.app.port.ViewLog;
import org.helpdeskkpi.plugin.settings.SettingsJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class AoContractsTest {
    private TestDatabase database;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = TestDatabase.in(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Nested
    class Values extends KpiStoreContract {
        @Override
        protected KpiStore store() {
            return new AoKpiStore(database.ao(), Clock.systemUTC());
        }
    }

    @Nested
    class Versions extends SettingsStoreContract {
        @Override
        protected SettingsStore store() {
            return new AoSettingsStore(database.ao(), new Json(), Settings.defaults());
        }
    }

    @Nested
    class Kept extends MarksContract {
        @Override
        protected Marks marks() {
            return new AoMarks(database.ao());
        }
    }

    @Nested
    class Seen extends MembershipLogContract {
        @Override
        protected MembershipLog log() {
            return new AoMembershipLog(database.ao());
        }
    }

    @Nested
    class Viewed extends ViewLogContract {
        @Override
        protected ViewLog log() {
            return new AoViewLog(database.ao());
        }
    }

    private record Json() implements SettingsText {
        @Override
        public String write(Settings settings) {
            return new SettingsJson().write(settings).toString();
        }

        @Override
        public Settings read(String text) {
            return new SettingsJson().parse(text).settings().orElseThrow();
        }
    }
}
