package org.helpdeskkpi.host.life;

import java.util.List;
import java.util.Map;

/**
 * What a reader sees in a gadget.
 *
 * @param figure the big figure; empty where there is none
 * @param words its sentences, one a line
 * @param tables the lines of each open table by its caption, cells parted by bars
 */
record ShownGadget(String title, String figure, String words, Map<String, List<String>> tables) {
    List<String> byQueue() {
        return tables.getOrDefault("By queue", List.of());
    }

    List<String> byAgent() {
        return tables.getOrDefault("By agent", List.of());
    }

    List<String> agentsAndQueues() {
        return tables.getOrDefault("All figures by agent and queue", List.of());
    }
}
