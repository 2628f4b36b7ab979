package org.helpdeskkpi.host.importer;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads a small packed archive as GNU tar writes it. */
final class Tar {
    private static final int BLOCK = 512;
    private static final char LONG_NAME = 'L';

    private Tar() {}

    static Map<String, byte[]> read(Path file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var in = new DataInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
            byte[] header = new byte[BLOCK];
            String longName = null;
            for (in.readFully(header); header[0] != 0; in.readFully(header)) {
                int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
                byte[] content = in.readNBytes(size);
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                if (header[156] == LONG_NAME) {
                    longName = text(content, 0, size);
                } else {
                    files.put(longName == null ? text(header, 0, 100) : longName, content);
                    longName = null;
                }
            }
        }
        return files;
    }

    private static String text(byte[] header, int from, int length) {
        String text = new String(header, from, length, StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
