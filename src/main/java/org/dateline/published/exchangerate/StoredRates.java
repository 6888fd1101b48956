package org.dateline.published.exchangerate;

/** The rates of a day as they are stored; each load of that day has another version. */
public record StoredRates(PublicRates rates, long version) {}
