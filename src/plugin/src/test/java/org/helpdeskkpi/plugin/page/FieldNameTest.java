package org.helpdeskkpi.plugin.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNameTest {
    @ParameterizedTest
    @CsvSource({
        "calendars[0].hours.MONDAY[1],calendar.hours.MONDAY",
        "calendars[0].closed.2026-02-30,calendar.closed",
        "calendars[0].hours.SOMEDAY,calendar.hours",
        "queues[2].when.component,queues[2].when",
        "queues[2].colour,queues[2]",
        "targets[0].duration,targets[0].duration",
        "crew.robots[0],crew.robots",
        "resolved.by,resolved.by",
        "nonsense,''",
        "'',''"
    })
    void aProblemBelongsToTheInnermostFieldOnItsPath(String path, String field) {
        assertThat(FieldName.of(path).value()).isEqualTo(field);
    }

    @Test
    void aRowIsNamedByItsPlaceCountedFromOne() {
        assertThat(new FieldName("queues[1].tier").label(key -> "<" + key + ">"))
                .isEqualTo("<queues.row> 2, <queues.tier>");
    }
}
