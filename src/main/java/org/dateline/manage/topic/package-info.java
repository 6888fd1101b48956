/** Topics: what stories are about, in the terms of a vocabulary such as the IPTC Media Topics; they form a tree. */
@NullMarked
package org.dateline.manage.topic;

import org.jspecify.annotations.NullMarked;
