package org.dateline.embedded;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system in memory that is full soon; only root can have one. */
record SmallDisk(Path path) implements AutoCloseable {

    static SmallDisk of(String size) {
        Path path = Scratch.directory();
        Command.Result mounted = Command.of(
                        "mount", "-t", "tmpfs", "-o", "size=" + size + ",mode=755", "tmpfs", path.toString())
                .run();
        assumeThat(mounted.code())
                .as("NOT TESTED, a full disk: no file system can be mounted here: " + mounted.output())
                .isZero();
        return new SmallDisk(path);
    }

    Path fill() throws IOException {
        Path filler = path.resolve("filler");
        byte[] block = new byte[1 << 12];
        try (OutputStream file = Files.newOutputStream(filler)) {
            while (true) {
                file.write(block);
            }
        } catch (IOException e) {
            if (!StartRefused.noSpaceIn(String.valueOf(e.getMessage()))) {
                throw e;
            }
            return filler;
        }
    }

    @Override
    public void close() {
        Command.of("umount", path.toString()).run();
    }
}
