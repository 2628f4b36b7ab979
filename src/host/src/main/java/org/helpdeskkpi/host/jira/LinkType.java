package org.helpdeskkpi.host.jira;

import java.util.List;
import java.util.Optional;

/** A kind of link with the words for its two directions. */
public record LinkType(long id, String name, String outward, String inward) {
    public static final List<LinkType> ALL =
            List.of(
                    new LinkType(10_000, "Blocks", "blocks", "is blocked by"),
                    new LinkType(10_001, "Duplicate", "duplicates", "is duplicated by"),
                    new LinkType(10_002, "Escalates", "escalates to", "is escalated from"),
                    new LinkType(10_003, "Relates", "relates to", "relates to"));

    public static Optional<LinkType> named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
