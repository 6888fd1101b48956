package org.dateline.bench;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Who tells how far a long work is. */
public interface Progress extends AutoCloseable {

    void step();

    @Override
    void close();

    /** Shows it on the terminal. */
    static Progress onTerminal(String task, long steps) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .showSpeed()
                .build();
        return new Progress() {
            @Override
            public void step() {
                bar.step();
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    /** Tells nobody. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void step() {}

            @Override
            public void close() {}
        };
    }

    /** Makes one for each part of the work. */
    interface Display {
        Progress of(String task, long steps);
    }
}
