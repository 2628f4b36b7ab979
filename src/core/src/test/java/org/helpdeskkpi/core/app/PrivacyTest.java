package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.helpdeskkpi.core.app.Privacy.Mode;
import org.helpdeskkpi.core.ticket.AgentId;
import org.junit.jupiter.api.Test;

class PrivacyTest {
    private static final AgentId ANNA = new AgentId("anna");
    private static final AgentId BEN = new AgentId("ben");

    @Test
    void aHelpDeskHasItsOwnModeOrTheStandardOne() {
        Privacy privacy = new Privacy(Mode.LEADS, Map.of("HELP", Mode.TEAM));
        assertThat(privacy.of("HELP")).isEqualTo(Mode.TEAM);
        assertThat(privacy.of("BILL")).isEqualTo(Mode.LEADS);
    }

    @Test
    void eachModeShowsAtLeastWhatTheOnesBeforeItShow() {
        for (boolean lead : new boolean[] {false, true}) {
            for (int i = 1; i < Mode.values().length; i++) {
                Sight stricter = Mode.values()[i - 1].sight(lead);
                assertThat(Mode.values()[i].sight(lead).isAtLeast(stricter)).isTrue();
            }
        }
    }

    @Test
    void onlyTheModesForLeadsAndForAllNameOthers() {
        for (Mode mode : Mode.values()) {
            assertThat(mode.sight(true).shows(BEN, ANNA))
                    .isEqualTo(mode == Mode.LEADS || mode == Mode.ALL)
                    .isNotEqualTo(mode.hidesFromLeads());
            assertThat(mode.sight(false).shows(BEN, ANNA)).isEqualTo(mode == Mode.ALL);
        }
    }

    @Test
    void withTeamFiguresOnlyNobodyIsNamedNotEvenToThemself() {
        assertThat(Mode.TEAM.sight(true).shows(ANNA, ANNA)).isFalse();
        assertThat(Mode.SELF.sight(false).shows(ANNA, ANNA)).isTrue();
        assertThat(Mode.OFF.sight(true)).isEqualTo(Sight.NOTHING);
    }

    @Test
    void privacyAltersNoValue() {
        Settings settings = Settings.defaults();
        Settings strict = settings.withPrivacy(new Privacy(Mode.TEAM, Map.of("HELP", Mode.OFF)));
        assertThat(strict).isNotEqualTo(settings);
        assertThat(strict.giveTheValuesOf(settings)).isTrue();
    }

    @Test
    void aSightIsAtLeastThoseBeforeItAndItself() {
        for (Sight one : Sight.values()) {
            for (Sight other : Sight.values()) {
                assertThat(one.isAtLeast(other)).isEqualTo(one.ordinal() >= other.ordinal());
            }
        }
    }
}
