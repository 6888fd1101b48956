package org.dateline.published.exchangerate;

import java.time.LocalDate;
import java.util.List;

/** The rates of a day of the past. */
public record PastRatesView(LocalDate date, List<PastRateView> rates) {}
