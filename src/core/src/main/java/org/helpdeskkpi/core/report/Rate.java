package org.helpdeskkpi.core.report;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A part of a whole.
 *
 * @param provisional how many of the part may still fall out of it
 */
public record Rate(long part, long whole, long provisional) {
    public static final Rate NONE = new Rate(0, 0, 0);

    public Rate {
        if (part < 0 || part > whole || provisional < 0 || provisional > part) {
            throw new IllegalArgumentException(
                    part + " of " + whole + ", provisional " + provisional);
        }
    }

    /** The share from 0 to 1; empty of an empty whole. */
    public OptionalDouble ratio() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    /** Where the true share lies; empty of an empty whole. */
    public Optional<RateInterval> interval() {
        return whole == 0 ? Optional.empty() : Optional.of(RateInterval.of(part, whole));
    }
}
