package org.dateline.manage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedPlacesTest {

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
                "{}; {'a':false}; nothing",
                "{'a':{}}; {'a':null}; nothing",
                "{'a':[]}; {'a':[1]}; /a/0",
                "{'names':{'ru':'x','en':'y'}}; {'names':{'ru':'z','en':'y'}}; /names/ru",
                "{'names':{'ru':'x'}}; {}; /names/ru",
                "{'a':[1,2]}; {'a':[1,3]}; /a/1",
                "{'a':[1,2]}; {'a':[1]}; /a/1",
                "{'a':[{'b':1},{'b':2}]}; {'a':[{'b':1},{'b':3}]}; /a/1/b",
                "{'a':{'b':{'c':{'d':1}}}}; {'a':{'b':{'c':{'d':2}}}}; /a/b/c",
                "{'a':[{'key':'k','t':1}]}; {'a':[{'key':'k','t':2}]}; /a/k/t",
                "{'a':[{'key':'k'},{'key':'l'}]}; {'a':[{'key':'l'}]}; /a/k",
                "{'a':[{'key':'l'}]}; {'a':[{'key':'k'},{'key':'l'}]}; /a/k",
                "{'a':[]}; {'a':[{'key':'k'}]}; /a/k",
                "{'a':[{'key':'k'},{'key':'l'},{'key':'m'}]}; {'a':[{'key':'l'},{'key':'m'},{'key':'k'}]}; /a/k",
                "{'a':[{'key':'k','t':[{'x':1}]}]}; {'a':[{'key':'k','t':[{'x':2}]}]}; /a/k/t",
                "{'a':[{'key':'k'}]}; {'a':[{'b':1}]}; /a/0/b /a/0/key",
                "{'a':[{'text':'x'},{'text':'y'}]}; {'a':[{'text':'xy'}]}; nothing",
                "{'a':[{'text':'x'}]}; {'a':[{'text':'x','marks':[{'type':'em'}]}]}; /a",
                "{'a':1}; {'a':'1'}; /a",
                "{'a/b~c':1}; {}; /a~1b~0c"
            })
    void areToldByPointers(String earlier, String later, String pointers) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();

        String places = String.join(
                " ",
                ChangedPlaces.between(
                        json.readTree(earlier.replace('\'', '"')), json.readTree(later.replace('\'', '"'))));

        assertThat(places).isEqualTo(pointers == null ? "" : pointers);
    }
}
