package org.dateline.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the tour of the README as a newcomer would: its commands, in one shell, on a new database. */
@QuarkusTest
@WithTestResource(
        value = DatabaseResource.class,
        initArgs = @ResourceArg(name = DatabaseResource.DEMONSTRATION, value = "true"))
class TourTest {

    private static final Path README = Path.of("README.md");
    private static final String TOUR = "## A five-minute tour";
    private static final String END_OF_STEP = "--- end of the step ---";
    private static final int MINUTES = 5;

    @TestHTTPResource
    URL server;

    @TempDir
    Path directory;

    @Test
    void everyStepAnswersAsShown() throws IOException, InterruptedException {
        assumeInstalled("bash");
        assumeInstalled("curl");
        List<Step> steps = Step.under(TOUR, Files.readAllLines(README));

        List<String> outputs = run(steps);

        assertThat(outputs).hasSizeGreaterThanOrEqualTo(steps.size());
        SoftAssertions answers = new SoftAssertions();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            answers.assertThat(step.isAnsweredBy(outputs.get(i)))
                    .as(
                            "README.md, line %s, shows%n%s%nand the answer is%n%s",
                            step.line(),
                            String.join("\n", step.shown()),
                            outputs.get(i).strip())
                    .isTrue();
        }
        answers.assertAll();
    }

    @Test
    void everyStepShowsAnAnswer() throws IOException {
        List<Step> steps = Step.under(TOUR, Files.readAllLines(README));

        assertThat(steps).hasSizeGreaterThanOrEqualTo(9);
        assertThat(steps).allSatisfy(step -> assertThat(step.shown()).isNotEmpty());
    }

    /** What each step prints, errors among it. */
    private List<String> run(List<Step> steps) throws IOException, InterruptedException {
        Path script = directory.resolve("tour.sh");
        Path output = directory.resolve("output");
        Files.writeString(script, script(steps));
        ProcessBuilder bash = new ProcessBuilder("bash", script.toString())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        bash.environment().put("no_proxy", "*");

        Process process = bash.start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();

        assertThat(ended).as("the tour ends within %s minutes", MINUTES).isTrue();
        return Arrays.asList(Files.readString(output).split(END_OF_STEP));
    }

    private String script(List<Step> steps) {
        List<String> commands = new ArrayList<>();
        for (Step step : steps) {
            commands.add(step.commands());
            commands.add("printf '\\n" + END_OF_STEP + "\\n'");
        }
        String script = String.join("\n", commands) + "\n";
        script = withVariable("API", server.toString().replaceAll("/$", ""), script);
        return withVariable("TOKEN", TestDatabase.ADMIN_TOKEN, script);
    }

    /** The two things that the test knows better than the README. */
    private static String withVariable(String name, String value, String script) {
        Pattern assignment = Pattern.compile("(?m)^" + name + "=.*$");
        assertThat(assignment.matcher(script).results())
                .as("lines of the tour that set " + name)
                .hasSize(1);
        return assignment.matcher(script).replaceAll(name + "=" + value);
    }

    private static void assumeInstalled(String command) {
        boolean found = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
        assumeThat(found)
                .as("the tour needs " + command + ", which is not installed here")
                .isTrue();
    }
}
