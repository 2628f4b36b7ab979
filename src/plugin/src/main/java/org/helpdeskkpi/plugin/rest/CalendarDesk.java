package org.helpdeskkpi.plugin.rest;

import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.app.Sentence;
import org.helpdeskkpi.core.app.port.ClosedDayFiles;
import org.helpdeskkpi.core.app.port.ClosedDayFiles.Content;
import org.helpdeskkpi.core.app.port.PublicHolidays;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.DayPreview;
import org.helpdeskkpi.plugin.settings.CalendarDraft;
import org.helpdeskkpi.plugin.settings.CalendarJson;

/** Answers calls that help to make a calendar; nothing is saved. */
public final class CalendarDesk {
    private static final int PREVIEWED = 14;

    private final PublicHolidays holidays;
    private final ClosedDayFiles files;
    private final Supplier<Locale> reader;
    private final InstantSource clock;
    private final I18nResolver texts;
    private final CalendarJson json = new CalendarJson();

    /**
     * @param reader the language of who asks
     */
    public CalendarDesk(
            PublicHolidays holidays,
            ClosedDayFiles files,
            Supplier<Locale> reader,
            InstantSource clock,
            I18nResolver texts) {
        this.holidays = holidays;
        this.files = files;
        this.reader = reader;
        this.clock = clock;
        this.texts = texts;
    }

    Answer places() {
        return Answer.ok(DaysJson.places(holidays.countries(reader.get())));
    }

    Answer holidays(String country, String region, String from, String to) {
        List<Problem> problems = new ArrayList<>();
        int thisYear = clock.instant().atZone(ZoneOffset.UTC).getYear();
        HolidayQuery query = HolidayQuery.read(country, region, from, to, thisYear, problems);
        if (!problems.isEmpty()) {
            return Answer.wrong(Answer.BAD_REQUEST, problems);
        }
        return holidays.days(query.place(), query.from(), query.to(), reader.get())
                .map(days -> Answer.ok(DaysJson.holidays(days)))
                .orElseGet(() -> Answer.wrong(Answer.NOT_FOUND, List.of(query.unknown())));
    }

    Answer file(InputStream body, String zone) {
        try {
            ZoneId where = ZoneId.of(zone == null ? "UTC" : zone);
            return Body.read(body, text -> answer(files.read(text, where)));
        } catch (DateTimeException e) {
            return Answer.wrong(
                    Answer.BAD_REQUEST,
                    "zone",
                    "helpdesk-kpi.problem.isNot",
                    zone,
                    Sentence.of("helpdesk-kpi.problem.aZone"));
        }
    }

    private Answer answer(Content content) {
        return content.problems().isEmpty()
                ? Answer.ok(DaysJson.file(content, texts::getText))
                : Answer.wrong(Answer.BAD_REQUEST, content.problems());
    }

    Answer preview(InputStream body, String from) {
        return Body.read(body, text -> preview(json.parse(text), from));
    }

    private Answer preview(CalendarDraft draft, String from) {
        if (draft.calendar().isEmpty()) {
            return Answer.wrong(Answer.BAD_REQUEST, draft.problems());
        }
        BusinessCalendar calendar = draft.calendar().get();
        Optional<LocalDate> first =
                from == null
                        ? Optional.of(LocalDate.ofInstant(clock.instant(), calendar.zone()))
                        : HolidayQuery.day(from);
        return first.map(day -> Answer.ok(preview(calendar, day)))
                .orElseGet(
                        () ->
                                Answer.wrong(
                                        Answer.BAD_REQUEST,
                                        "from",
                                        "helpdesk-kpi.problem.noDate",
                                        from));
    }

    private static ObjectNode preview(BusinessCalendar calendar, LocalDate from) {
        return DaysJson.preview(calendar, DayPreview.of(calendar, from, PREVIEWED));
    }
}
