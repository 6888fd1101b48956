package org.dateline.site;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.dateline.testing.Chromium;
import org.dateline.testing.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No test, and run on demand only: takes the pictures of the sample that the README shows. */
@QuarkusTest
@WithTestResource(
        value = DatabaseResource.class,
        initArgs = {
            @ResourceArg(name = DatabaseResource.DEMONSTRATION, value = "true"),
            @ResourceArg(name = "of", value = "SampleScreenshots")
        })
class SampleScreenshots {

    private static final Path DIRECTORY = Path.of("src", "sample");
    private static final String STORY = "?path=/ru/v-sodruzhestve/peregovory-v-cholpon-ate";
    private static final int COLOURS = 256;
    private static final int HARDLY = 40;

    @TestHTTPResource
    URL server;

    @TempDir
    Path directory;

    @Test
    void takeThem() throws IOException {
        InventedStories.enter();
        try (Chromium browser = Chromium.start(directory, server)) {
            take(browser, "home.png", 1280, 1500, "light", "?path=/ru");
            take(browser, "article.png", 1280, 1500, "light", STORY);
            take(browser, "article-phone.png", 390, 1500, "light", STORY);
            take(browser, "article-phone-dark.png", 390, 1500, "dark", STORY);
        }
    }

    private void take(Chromium browser, String file, int width, int height, String colours, String address)
            throws IOException {
        byte[] picture =
                browser.tab(width, colours).open(server + "sample/" + address).picture(height);
        Files.createDirectories(DIRECTORY);
        ImageIO.write(
                indexed(ImageIO.read(new ByteArrayInputStream(picture))),
                "png",
                DIRECTORY.resolve(file).toFile());
    }

    /** With a palette the files have a third of the size, and text and drawings look the same. */
    private static BufferedImage indexed(BufferedImage picture) {
        IndexColorModel palette = palette(picture);
        BufferedImage indexed =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y);
                int index = nearest.computeIfAbsent(colour, each -> nearest(each, palette));
                indexed.getRaster().setSample(x, y, 0, index);
            }
        }
        return indexed;
    }

    /** The most frequent colours, but of those that hardly differ only the first. */
    private static IndexColorModel palette(BufferedImage picture) {
        Map<Integer, Integer> pixels = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                pixels.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        List<Integer> byFrequency = pixels.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        List<Integer> chosen = new ArrayList<>();
        for (int colour : byFrequency) {
            if (chosen.size() < COLOURS && chosen.stream().allMatch(other -> difference(colour, other) > HARDLY)) {
                chosen.add(colour);
            }
        }
        int[] colours = chosen.stream().mapToInt(colour -> colour).toArray();
        return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static int nearest(int colour, IndexColorModel palette) {
        return IntStream.range(0, palette.getMapSize())
                .boxed()
                .min(Comparator.comparingInt(index -> difference(colour, palette.getRGB((int) index))))
                .orElseThrow();
    }

    private static int difference(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
