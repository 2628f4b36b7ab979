package org.helpdeskkpi.core.app;

import java.time.Instant;

/**
 * What a comparison of what is stored with what exists found, and put right.
 *
 * @param missing how many tickets were not stored though they exist
 * @param surplus how many were stored though they are gone
 * @param left how many were recorded again since an agent of theirs is in no group any more
 * @param failed how many of all these could not be recorded
 */
public record Reconciliation(Instant at, int missing, int surplus, int left, int failed) {}
