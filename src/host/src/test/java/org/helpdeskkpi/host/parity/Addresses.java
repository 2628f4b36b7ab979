package org.helpdeskkpi.host.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.helpdeskkpi.host.shared.SharedData;

/** What the gadgets' own scripts ask for, found by running them. */
final class Addresses {
    private Addresses() {}

    /** The addresses for each combination; missing where a gadget can't say it. */
    static JsonNode of(List<Combination> combinations) throws Exception {
        ArrayNode asked = new JsonMapper().createArrayNode();
        for (Combination one : combinations) {
            asked.addObject().put("by", one.by()).put("figure", "frt").set("chosen", one.chosen());
        }
        Path input = Files.createTempFile("chosen", ".json");
        try {
            Files.writeString(input, asked.toString());
            Path script = SharedData.root().resolve("src/plugin/src/test/js/addresses.mjs");
            Process node =
                    new ProcessBuilder("node", script.toString())
                            .redirectInput(input.toFile())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            String told = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(node.waitFor()).isZero();
            return new JsonMapper().readTree(told);
        } finally {
            Files.delete(input);
        }
    }
}
