package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.helpdeskkpi.core.kpi.FirstContactRules.Of;
import org.helpdeskkpi.core.kpi.KpiRules;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Settings USUAL = Settings.defaults();

    @Test
    void whatFirstContactIsAShareOfAltersNoTicketsValues() {
        KpiRules rules = USUAL.kpis();
        Settings gross =
                USUAL.withKpis(rules.withFirstContact(rules.firstContact().withOf(Of.RECEIVED)));

        assertThat(gross).isNotEqualTo(USUAL);
        assertThat(gross.giveTheValuesOf(USUAL)).isTrue();
    }

    @Test
    void whatFirstContactIsDoes() {
        KpiRules rules = USUAL.kpis();
        Settings strict =
                USUAL.withKpis(rules.withFirstContact(rules.firstContact().withReplies(1, 1)));

        assertThat(strict.giveTheValuesOf(USUAL)).isFalse();
    }
}
