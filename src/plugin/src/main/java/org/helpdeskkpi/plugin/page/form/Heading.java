package org.helpdeskkpi.plugin.page.form;

/**
 * A heading within a form.
 *
 * @param key the end of its text's key
 */
public record Heading(String key) implements Entry {}
