package org.dateline.manage.comparison;

import org.jspecify.annotations.Nullable;

/**
 * Words that are marked otherwise than they were. New words are compared with those whose place they take, or else with
 * their neighbours, whose marks they may share.
 *
 * @param change {@code added}, {@code removed}, or {@code changed} for a mark that leads elsewhere now
 * @param mark its type: {@code strong}, {@code em}, {@code link} or {@code entity}
 * @param start where the words begin in the later text, in UTF-16 code units
 * @param text the words
 * @param before where the mark led: the address of a link, {@code person:} and the id of an entity; absent if it led
 *     nowhere, or was not there
 * @param after where it leads now
 */
public record FormatChange(
        String change,
        String mark,
        int start,
        String text,
        @Nullable String before,
        @Nullable String after) {}
