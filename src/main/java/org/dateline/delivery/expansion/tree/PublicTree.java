package org.dateline.delivery.expansion.tree;

import java.util.List;
import org.dateline.listing.Languages;
import org.dateline.published.References;

/**
 * Documents that stand in each other.
 *
 * @param branches in the order of their names
 * @param names in the languages that they are to be printed in
 */
public record PublicTree(List<Branch> branches, Languages languages, References names) {}
