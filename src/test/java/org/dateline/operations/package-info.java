/** Health, metrics and trace ids, as those who run Dateline see them. */
package org.dateline.operations;
