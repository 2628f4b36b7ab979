package org.helpdeskkpi.core.app;

/**
 * How figures are shown; it alters no value.
 *
 * @param minimumN a rate or a duration made of fewer tickets is too little to judge by
 */
public record Reporting(int minimumN) {
    public static final Reporting DEFAULTS = new Reporting(5);

    public Reporting {
        if (minimumN < 1) {
            throw new IllegalArgumentException("minimum n " + minimumN);
        }
    }

    public boolean isEnough(long n) {
        return n >= minimumN;
    }
}
