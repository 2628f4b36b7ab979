package org.helpdeskkpi.host.jira.demo;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Chance with a seed: the same seed gives the same help desk. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the choices, as likely as its weight says. */
    <T> T pick(List<T> choices, double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double at = random.nextDouble() * sum;
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return choices.get(i);
            }
        }
        return choices.get(weights.length - 1);
    }

    /** Around this many minutes, mostly less, now and then many times more. */
    Duration skewedMinutes(double median) {
        double minutes = median * Math.exp(random.nextGaussian() * 0.9);
        return Duration.ofMillis(Math.max(1000, (long) (minutes * 60_000)));
    }

    Duration seconds(int from, int to) {
        return Duration.ofMillis(from * 1000L + random.nextInt((to - from) * 1000));
    }
}
