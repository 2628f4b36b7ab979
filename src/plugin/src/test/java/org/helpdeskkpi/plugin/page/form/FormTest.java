package org.helpdeskkpi.plugin.page.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {
    private static final Form FORM =
            new Form(
                    List.of(
                            new Heading("one"),
                            Field.of("field", Kind.OPTIONAL),
                            Field.of("place.country", Kind.OPTIONAL),
                            Field.of("hours.MONDAY", Kind.WINDOWS),
                            new Rows(
                                    "queues",
                                    List.of(
                                            Field.of("id", Kind.ID),
                                            Field.of("name", Kind.TEXT),
                                            Field.of("tier", Kind.NUMBER)),
                                    Map.of("tier", "1"))));

    @Test
    void itIsAboutTheDocumentsPropertiesThatItsFieldsAreIn() {
        assertThat(FORM.keys()).containsExactly("field", "place", "hours", "queues");
    }

    @Test
    void whatTheFormHasNoFieldForStays() {
        ObjectNode document =
                json(
                        "{'other':1,'hours':{'TUESDAY':[]},'place':null,'field':null,"
                                + "'queues':[{'id':'a','name':'A','tier':1,'new':true},{'id':'b','name':'B','tier':1}]}");
        assertThat(FORM.write(FORM.fill(document), document)).isEqualTo(document);
    }

    @Test
    void aRowThatMovedTakesAlongWhatTheFormHasNoFieldFor() {
        ObjectNode document =
                json(
                        "{'queues':[{'id':'a','name':'A','tier':1,'new':true},{'id':'b','name':'B','tier':2}]}");
        RowMove down = RowMove.of("queues:down:0").orElseThrow();
        ObjectNode after = FORM.write(down.apply(FORM, FORM.fill(document), key -> key), document);
        assertThat(after.at("/queues/1")).isEqualTo(document.at("/queues/0"));
        assertThat(after.at("/queues/0")).isEqualTo(document.at("/queues/1"));
    }

    @Test
    void aNewRowIsNotFilledFromAnother() {
        ObjectNode document = json("{'queues':[{'id':'a','name':'A','tier':1,'new':true}]}");
        RowMove add = RowMove.of("queues:add:0").orElseThrow();
        ObjectNode after = FORM.write(add.apply(FORM, FORM.fill(document), key -> key), document);
        assertThat(after.at("/queues/1")).isEqualTo(json("{'id':null,'name':'','tier':1}"));
    }

    @Test
    void aRowWithoutIdGetsOneFromItsName() {
        Typing typing =
                new Typing(
                        Map.of(
                                "queues.count",
                                "1",
                                "queues[0].name",
                                "Two words",
                                "queues[0].id",
                                " "));
        assertThat(FORM.write(typing, json("{}")).at("/queues/0/id").asText())
                .isEqualTo("two-words");
    }

    @Test
    void emptyHoursLeaveTheDayOut() {
        ObjectNode document = json("{'hours':{'MONDAY':['09:00-10:00'],'TUESDAY':[]}}");
        assertThat(FORM.write(new Typing(Map.of()), document).path("hours"))
                .isEqualTo(json("{'TUESDAY':[]}"));
    }

    @Test
    void aFormWhoseEndIsMissingIsNotWhole() {
        assertThat(new Typing(Map.of("field", "x")).isWhole()).isFalse();
        assertThat(new Typing(Map.of("last", "true")).isWhole()).isTrue();
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
