package org.helpdeskkpi.plugin.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.app.port.ClosedDayFiles;

/**
 * Reads iCalendar files with ical4j's parser and repetitions. Its model of a calendar is left
 * alone: that would register every time zone of a file with the JVM for good, and look for newer
 * ones where the file says.
 */
public final class IcsFiles implements ClosedDayFiles {
    private final InstantSource clock;

    public IcsFiles(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Content read(String text, ZoneId zone) {
        String file = IcsLines.tidy(text);
        IcsEvents events = new IcsEvents(zone);
        Optional<Problem> problem =
                IcsLines.problem(file).or(() -> OwnLoader.run(() -> parse(file, events)));
        int year = clock.instant().atZone(zone).getYear();
        return problem.map(Content::unreadable)
                .orElseGet(() -> ClosedDays.around(year).of(events.all(), events.others()));
    }

    private static Optional<Problem> parse(String file, IcsEvents events) {
        try {
            new CalendarParserImpl().parse(new UnfoldingReader(new StringReader(file)), events);
            return Optional.empty();
        } catch (ParserException e) {
            return Optional.of(IcsLines.problem(e.getLineNo(), why(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the file as a whole is only in the parser's language, English. */
    private static Object why(ParserException e) {
        return e.getCause() instanceof IcsMistake mistake
                ? mistake.sentence()
                : e.getMessage().replaceFirst("^Error at line \\d+:", "");
    }
}
