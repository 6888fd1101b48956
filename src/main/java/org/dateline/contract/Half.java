package org.dateline.contract;

import java.util.stream.Stream;

/** One half of the API: its paths, its document and the extension that puts a resource class into it. */
enum Half {
    /** What readers may see; the catalogue of problems is theirs too, it needs no token. */
    DELIVERY("x-smallrye-profile-delivery", "/v1", "/problems"),
    MANAGEMENT("x-smallrye-profile-management", "/manage/v1");

    private final String extension;
    private final String root;
    private final String[] roots;

    Half(String extension, String... roots) {
        this.extension = extension;
        this.root = roots[0];
        this.roots = roots;
    }

    String extension() {
        return extension;
    }

    boolean serves(String path) {
        return Stream.of(roots).anyMatch(each -> isUnder(each, path));
    }

    /** Whether the path is one of a public document, which was published, can be withdrawn, and is kept by caches. */
    boolean publishes(String path) {
        return this == DELIVERY && isUnder(root, path);
    }

    private static boolean isUnder(String root, String path) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
