package org.helpdeskkpi.core.app;

import java.util.List;
import org.helpdeskkpi.core.kpi.Evidence;

/**
 * What was recorded of a ticket before.
 *
 * @param by the settings it was recorded with, which need not be those it is computed with now
 */
record Recorded(List<Evidence> evidence, Settings by) {}
