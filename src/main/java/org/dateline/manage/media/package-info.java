/** Media: what is known of a picture, a video or a recording. Its files are elsewhere, at the addresses of its renditions. */
@NullMarked
package org.dateline.manage.media;

import org.jspecify.annotations.NullMarked;
