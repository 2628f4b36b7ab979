package org.helpdeskkpi.core.time;

import java.util.Optional;

/**
 * Where a calendar's public holidays were taken from. The days themselves are among its exceptions.
 *
 * @param country as in ISO 3166-1, in lower case
 * @param region of that country; empty for what the whole country keeps
 */
public record HolidayPlace(String country, Optional<String> region) {}
