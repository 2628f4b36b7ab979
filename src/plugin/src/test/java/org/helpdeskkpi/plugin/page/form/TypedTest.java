package org.helpdeskkpi.plugin.page.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {
    @ParameterizedTest
    @CsvSource({
        "4h,PT4H",
        "4h 30m,PT4H30M",
        "2d 12h,PT60H",
        "90m,PT1H30M",
        "45s,PT45S",
        "7D,PT168H"
    })
    void durationsAreTypedAsPeopleWriteThem(String typed, String iso) {
        assertThat(Typed.duration(typed)).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource({
        "PT4H,4h",
        "PT4H30M,4h 30m",
        "P7D,7d",
        "PT0S,0m",
        "PT48H,2d",
        "-PT4H,-PT4H",
        "soon,soon"
    })
    void durationsAreShownAsPeopleWriteThem(String iso, String typed) {
        assertThat(Typed.fromIso(iso)).isEqualTo(typed);
    }

    @Test
    void targetsAreShownWithoutDaysSinceBusinessDaysAreShorter() {
        assertThat(Typed.hoursFromIso("PT60H30M")).isEqualTo("60h 30m");
        assertThat(Typed.hoursFromIso("soon")).isEqualTo("soon");
    }

    @ParameterizedTest
    @CsvSource({"'',''", "soon,soon", "-4h,-4h", "PT4H,PT4H", "4 hours,4 hours"})
    void whatIsNoDurationIsLeftForItsReaderToName(String typed, String kept) {
        assertThat(Typed.duration(typed)).isEqualTo(kept);
    }

    @Test
    void aFieldThatComesAgainHasAnotherValue() {
        assertThat(Typed.conditions("component = Billing\n\nlabel=vip\ncomponent = Tax, VAT"))
                .isEqualTo(
                        Map.of(
                                "component",
                                List.of("Billing", "Tax, VAT"),
                                "label",
                                List.of("vip")));
    }

    @Test
    void windowsMayBeTypedWithSpacesAndDashes() {
        assertThat(Typed.windows("09:00 - 12:30, 13:00\u201317:00,"))
                .containsExactly("09:00-12:30", "13:00-17:00");
    }

    @Test
    void anIdIsMadeFromTheName() {
        assertThat(Typed.id(" Billing & Tax (EU) ")).isEqualTo("billing-tax-eu");
    }
}
