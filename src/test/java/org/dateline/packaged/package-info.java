/** The application as it is shipped, in processes of its own: what only shows when it is killed. */
package org.dateline.packaged;
