package org.helpdeskkpi.plugin.page;

import java.util.function.UnaryOperator;

/**
 * What {@code templates/what-if.vm} shows.
 *
 * @param mayAsk whether the reader is a lead or an administrator
 * @param settings the parts of the settings that the form changes, in JSON; empty for others
 */
public record WhatIfPage(UnaryOperator<String> texts, boolean mayAsk, String settings) {
    public String text(String key) {
        return texts.apply(key);
    }
}
