package org.dateline.delivery.exchangerate;

import java.time.LocalDate;

/** Days from one to another, both included. */
record DayRange(LocalDate from, LocalDate to) {}
