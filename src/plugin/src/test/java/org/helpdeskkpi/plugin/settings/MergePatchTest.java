package org.helpdeskkpi.plugin.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {
    private static JsonNode json(String text) throws Exception {
        return new JsonMapper().readTree(text.replace('\'', '"'));
    }

    /** The test cases of RFC 7396, appendix A. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'a':'b'}           | {'a':'c'}           | {'a':'c'}",
                "{'a':'b'}           | {'b':'c'}           | {'a':'b','b':'c'}",
                "{'a':'b'}           | {'a':null}          | {}",
                "{'a':'b','b':'c'}   | {'a':null}          | {'b':'c'}",
                "{'a':['b']}         | {'a':'c'}           | {'a':'c'}",
                "{'a':'c'}           | {'a':['b']}         | {'a':['b']}",
                "{'a':{'b':'c'}}     | {'a':{'b':'d','c':null}} | {'a':{'b':'d'}}",
                "{'a':[{'b':'c'}]}   | {'a':[1]}           | {'a':[1]}",
                "['a','b']           | ['c','d']           | ['c','d']",
                "{'a':'b'}           | ['c']               | ['c']",
                "{'a':'foo'}         | null                | null",
                "{'a':'foo'}         | 'bar'               | 'bar'",
                "{'e':null}          | {'a':1}             | {'e':null,'a':1}",
                "[1,2]               | {'a':'b','c':null}  | {'a':'b'}",
                "{}                  | {'a':{'bb':{'ccc':null}}} | {'a':{'bb':{}}}"
            })
    void objectsAreMergedNullRemovesAllElseReplaces(String before, String patch, String after)
            throws Exception {
        JsonNode document = json(before);

        assertThat(MergePatch.apply(document, json(patch))).isEqualTo(json(after));
        assertThat(document).isEqualTo(json(before));
    }
}
