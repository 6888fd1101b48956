package org.dateline.delivery.live;

import java.util.List;
import org.dateline.published.channel.LiveView;

/** What is on air on all channels, in their order. */
record LiveList(List<LiveView> data) {}
