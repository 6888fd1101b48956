package org.dateline.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

    private final ObjectMapper mapper = new ObjectMapper();

    /** The examples of RFC 7396, appendix A. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":\"b\"}             | {\"a\":\"c\"}                      | {\"a\":\"c\"}",
                "{\"a\":\"b\"}             | {\"b\":\"c\"}                      | {\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"}             | {\"a\":null}                       | {}",
                "{\"a\":\"b\",\"b\":\"c\"} | {\"a\":null}                       | {\"b\":\"c\"}",
                "{\"a\":[\"b\"]}           | {\"a\":\"c\"}                      | {\"a\":\"c\"}",
                "{\"a\":\"c\"}             | {\"a\":[\"b\"]}                    | {\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}}     | {\"a\":{\"b\":\"d\",\"c\":null}}   | {\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]}   | {\"a\":[1]}                        | {\"a\":[1]}",
                "[\"a\",\"b\"]             | [\"c\",\"d\"]                      | [\"c\",\"d\"]",
                "{\"a\":\"b\"}             | [\"c\"]                            | [\"c\"]",
                "{\"a\":\"foo\"}           | null                               | null",
                "{\"a\":\"foo\"}           | \"bar\"                            | \"bar\"",
                "{\"e\":null}              | {\"a\":1}                          | {\"e\":null,\"a\":1}",
                "[1,2]                     | {\"a\":\"b\",\"c\":null}           | {\"a\":\"b\"}",
                "{}                        | {\"a\":{\"bb\":{\"ccc\":null}}}    | {\"a\":{\"bb\":{}}}"
            })
    void mergesAsTheStandardSays(String target, String patch, String result) throws JsonProcessingException {
        assertThat(MergePatch.apply(mapper.readTree(target), mapper.readTree(patch)))
                .isEqualTo(mapper.readTree(result));
    }

    @Test
    void changesNeitherArgument() throws JsonProcessingException {
        JsonNode target = mapper.readTree("{\"a\":{\"b\":1,\"c\":[1]}}");
        JsonNode patch = mapper.readTree("{\"a\":{\"b\":null,\"d\":{\"e\":1}}}");

        JsonNode merged = MergePatch.apply(target, patch);

        assertThat(merged).isEqualTo(mapper.readTree("{\"a\":{\"c\":[1],\"d\":{\"e\":1}}}"));
        assertThat(target).isEqualTo(mapper.readTree("{\"a\":{\"b\":1,\"c\":[1]}}"));
        assertThat(patch).isEqualTo(mapper.readTree("{\"a\":{\"b\":null,\"d\":{\"e\":1}}}"));
    }
}
