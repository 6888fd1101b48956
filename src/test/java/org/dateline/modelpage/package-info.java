/** The model page, end to end: it goes in through the management API and comes out complete through one delivery call. */
package org.dateline.modelpage;
