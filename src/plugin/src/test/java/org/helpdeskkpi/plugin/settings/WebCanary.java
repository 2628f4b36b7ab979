package org.helpdeskkpi.plugin.settings;

import jakarta.servlet.http.HttpServletRequest;

/** Breaks a rule on purpose: settings that know a request. */
public final class WebCanary {
    HttpServletRequest request;
}
