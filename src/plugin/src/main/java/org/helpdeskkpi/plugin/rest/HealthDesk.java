package org.helpdeskkpi.plugin.rest;

import org.helpdeskkpi.core.app.ReadHealth;

/** Answers calls about how the app does. */
public final class HealthDesk {
    private final ReadHealth health;
    private final HealthJson json;

    public HealthDesk(ReadHealth health, HealthJson json) {
        this.health = health;
        this.json = json;
    }

    Answer health() {
        return Answer.ok(json.of(health.read()));
    }
}
