package org.helpdeskkpi.core.architecture.canary.time;

import org.helpdeskkpi.core.architecture.canary.kpi.AsksTheClock;

/** Breaks the order: time knows nothing of KPIs. */
record LooksUp(AsksTheClock above) {}
