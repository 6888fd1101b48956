package org.dateline.site;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.problem.ProblemType;

/** The catalogue of problems for people who follow the {@code type} of a problem document in a browser. */
final class ProblemPages {

    private ProblemPages() {}

    static String list() {
        String rows = Stream.of(ProblemType.values())
                .map(type -> """
                        <li><a href="problems/%s"><b>%d</b> %s</a><p>%s</p></li>
                        """.formatted(type.slug(), type.status(), text(type.title()), text(type.description())))
                .collect(Collectors.joining());
        return page("Problems", ".", """
                <h1>Problems</h1>
                <p class="lead">Whatever Dateline refuses, it answers with a problem document (RFC 9457) of one of these types.</p>
                <ul class="problems">
                %s</ul>
                """.formatted(rows));
    }

    static String item(ProblemType type) {
        return page(type.title(), "..", """
                <h1>%s</h1>
                <p class="lead">%s</p>
                <dl>
                  <dt>Status</dt><dd>%d</dd>
                  <dt>Type</dt><dd><code>%s</code></dd>
                </dl>
                <p><a href="../problems">All types of problems</a></p>
                """.formatted(
                        text(type.title()), text(type.description()), type.status(), text(type.path())));
    }

    private static String page(String title, String root, String content) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>%1$s · Dateline</title>
                  <link rel="icon" href="%2$s/docs/icon.svg">
                  <link rel="stylesheet" href="%2$s/docs/site.css">
                </head>
                <body>
                <header><a class="name" href="%2$s/">Dateline</a> <nav><a href="%2$s/docs">Documentation</a></nav></header>
                <main>
                %3$s</main>
                </body>
                </html>
                """.formatted(text(title), root, content);
    }

    private static String text(String plain) {
        return plain.strip().replace("&", "&amp;").replace("<", "&lt;");
    }
}
