package org.helpdeskkpi.plugin.jql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
    @ParameterizedTest
    @CsvSource({
        "4h,PT4H",
        "90m,PT90M",
        "1d 12h,PT36H",
        "1d12h,PT36H",
        "2w,P14D",
        "' 3D  4 h ',PT76H",
        "0m,PT0S"
    })
    void durationsAreReadAsPeopleTypeThem(String text, Duration meant) {
        assertThat(Durations.read(text)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "h", "4x", "-4h", "1.5h", "4h!", "PT4H", "9999999h"})
    void whatIsNoneIsRefused(String text) {
        assertThat(Durations.read(text)).isEmpty();
    }
}
