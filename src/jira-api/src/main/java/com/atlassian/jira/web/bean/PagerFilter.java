package com.atlassian.jira.web.bean;

/** Which part of a search's results is wanted. */
public class PagerFilter<T> {
    private final int start;
    private final int max;

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public static PagerFilter<?> getUnlimitedFilter() {
        return new PagerFilter<>(0, Integer.MAX_VALUE);
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
