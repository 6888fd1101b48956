package org.dateline.manage.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentDifferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            nullValues = "nothing",
            value = {
                "{}; {}; nothing",
                "{'a':1,'b':2}; {'b':2,'a':1}; nothing",
                "{'a':1}; {'a':2}; /a",
                "{'a':1}; {}; /a",
                "{'b':1}; {'a':1}; /a /b",
                "{}; {'a':[]}; nothing",
                "{'a':{}}; {'a':null}; nothing",
                "{'a':[]}; {'a':[1]}; /a",
                "{'names':{'ru':'x','en':'y'}}; {'names':{'ru':'z','en':'y'}}; /names/ru",
                "{'a':[1,2]}; {'a':[1,3]}; /a/1",
                "{'a':[1,2]}; {'a':[1]}; /a",
                "{'a':[{'b':1},{'b':2}]}; {'a':[{'b':1},{'b':3}]}; /a/1/b",
                "{'a':{'b':{'c':{'d':1}}}}; {'a':{'b':{'c':{'d':2}}}}; /a/b/c",
                "{'a':[{'key':'k','t':1}]}; {'a':[{'key':'k','t':2}]}; /a/k/t",
                "{'a':[{'key':'k'},{'key':'l'}]}; {'a':[{'key':'l'}]}; /a/k",
                "{'a':[{'key':'l'}]}; {'a':[{'key':'k'},{'key':'l'}]}; /a/k",
                "{'a':[]}; {'a':[{'key':'k'}]}; /a/k",
                "{'a':[{'key':'k'},{'key':'l'}]}; {'a':[{'key':'l'},{'key':'k'}]}; /a",
                "{'a':[{'key':'k','t':[{'x':1}]}]}; {'a':[{'key':'k','t':[{'x':2}]}]}; /a/k/t",
                "{'a':[{'key':'k'}]}; {'a':[{'b':1}]}; /a/0/b /a/0/key",
                "{'a':1}; {'a':'1'}; /a",
                "{'a/b~c':1}; {}; /a~1b~0c"
            })
    void tellsWhere(String earlier, String later, String pointers) throws JsonProcessingException {
        ContentDifference difference = between(earlier, later);

        assertThat(String.join(" ", difference.pointers())).isEqualTo(pointers == null ? "" : pointers);
        assertThat(difference.complete()).isTrue();
    }

    @Test
    void tellsThatThereIsMoreThanItLists() throws JsonProcessingException {
        ContentDifference most = between("{}", fields(ContentDifference.MAX_POINTERS));
        ContentDifference more = between("{}", fields(ContentDifference.MAX_POINTERS + 1));

        assertThat(most.pointers()).hasSize(ContentDifference.MAX_POINTERS);
        assertThat(most.complete()).isTrue();
        assertThat(more.pointers()).isEqualTo(most.pointers());
        assertThat(more.complete()).isFalse();
    }

    private static String fields(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "'f%03d':1".formatted(i))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static ContentDifference between(String earlier, String later) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        return ContentDifference.between(
                json.readTree(earlier.replace('\'', '"')), json.readTree(later.replace('\'', '"')));
    }
}
