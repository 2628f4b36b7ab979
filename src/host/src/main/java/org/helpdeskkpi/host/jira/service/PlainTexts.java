package org.helpdeskkpi.host.jira.service;

import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Translations of a site that knows none: as Jira does then, a key stands for itself. */
final class PlainTexts implements I18nHelper {
    @Override
    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public boolean isKeyDefined(String key) {
        return false;
    }

    @Override
    public String getText(String key) {
        return key;
    }

    @Override
    public String getText(String key, Object parameters) {
        return key;
    }
}
