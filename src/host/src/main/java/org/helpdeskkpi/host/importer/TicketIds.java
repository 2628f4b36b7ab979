package org.helpdeskkpi.host.importer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * Gives each issue of a file a ticket id: its own number, the digits of an id such as {@code
 * INC0000045}, or, where another issue has that number already, one made from the id's text.
 */
final class TicketIds {
    /** Every id fits a JSON number. */
    private static final long LARGEST = (1L << 53) - 1;

    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();

    /** The line on which this id or key was seen before; notes it otherwise. */
    OptionalInt seen(String text, int line) {
        Integer before = lines.putIfAbsent(text, line);
        return before == null ? OptionalInt.empty() : OptionalInt.of(before);
    }

    TicketId give(String id) {
        String digits = id.replaceAll("\\D", "");
        long number = digits.matches("\\d{1,15}") ? Long.parseLong(digits) : 0;
        String salted = id;
        while (number == 0 || !taken.add(number)) {
            number = hash(salted);
            salted += "#";
        }
        return new TicketId(number);
    }

    private static long hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return java.nio.ByteBuffer.wrap(digest).getLong() & LARGEST;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
