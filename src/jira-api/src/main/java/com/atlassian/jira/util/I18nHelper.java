package com.atlassian.jira.util;

import java.util.Locale;

/** Jira's translations in one language. */
public interface I18nHelper {
    Locale getLocale();

    boolean isKeyDefined(String key);

    String getText(String key);

    String getText(String key, Object parameters);
}
