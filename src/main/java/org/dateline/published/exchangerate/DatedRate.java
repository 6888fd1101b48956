package org.dateline.published.exchangerate;

import java.time.LocalDate;

/** A rate with its day. */
public record DatedRate(LocalDate date, PublicRate rate) {}
