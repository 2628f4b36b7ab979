package org.helpdeskkpi.plugin.job;

import org.helpdeskkpi.host.CanaryHost;

/** Breaks a rule on purpose: a job that knows the host. */
public final class HostCanary {
    CanaryHost host;
}
