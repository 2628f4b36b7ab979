package org.helpdeskkpi.host.importer;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads a UTF-8 file, packed by gzip or not, line by line. A line over the limit is read past but
 * not kept, so that no file can fill the memory.
 */
final class LineReader implements Closeable {
    static final int LONGEST = 64 << 20;
    private static final int GZIP = 0x1f8b;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final UntilDamage bytes;
    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private int next;
    private int filled;
    private int number;

    private LineReader(UntilDamage bytes) {
        this.bytes = bytes;
        this.in = new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    static LineReader open(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        raw.mark(2);
        int magic = raw.read() << 8 | raw.read();
        raw.reset();
        InputStream plain = magic == GZIP ? new GZIPInputStream(raw, 1 << 16) : raw;
        return new LineReader(new UntilDamage(plain));
    }

    /** The number of the line that was read last. */
    int number() {
        return number;
    }

    /** True when the file went on where {@link #read()} found its end, but can't be unpacked. */
    boolean damaged() {
        return bytes.damaged();
    }

    /** The next whole line; empty at the end of the file. */
    Optional<Line> read() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        boolean whole = true;
        boolean ended = false;
        while (!ended && fill()) {
            int end = lineEnd();
            whole = whole && text.length() + end - next <= LONGEST;
            if (whole) {
                text.append(buffer, next, end - next);
            }
            ended = end < filled;
            next = end + 1;
        }
        if (!ended && damaged()) {
            return Optional.empty();
        }
        number++;
        return Optional.of(new Line(number, whole ? withoutMark(text) : "", whole));
    }

    private int lineEnd() {
        int end = next;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        if (next < filled) {
            return true;
        }
        next = 0;
        filled = in.read(buffer);
        return filled > 0;
    }

    private static String withoutMark(StringBuilder text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return marked ? text.substring(1) : text.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /**
     * A line of the file.
     *
     * @param whole false when it was too long to be kept; then the text is empty
     */
    record Line(int number, String text, boolean whole) {}
}
