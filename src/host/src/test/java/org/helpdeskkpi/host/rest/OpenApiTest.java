package org.helpdeskkpi.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.helpdeskkpi.host.HostFixture;
import org.helpdeskkpi.host.rest.Operation.Parameter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the OpenAPI document to what the running app does. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenApiTest {
    private static final String WRONG = "nonsense";
    private static final OpenApi DOCUMENT = OpenApi.read();

    private static HostFixture host;
    private static DocumentedCalls calls;

    @BeforeAll
    static void start() throws Exception {
        host = HostFixture.withDemo();
        calls = new DocumentedCalls(new AppRest(host), DOCUMENT);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    /** Settings are replaced at the end, since the other examples are about the demo's own. */
    static List<Operation> operations() {
        return DOCUMENT.operations().stream()
                .sorted(Comparator.comparing(one -> one.call().equals("PUT settings")))
                .toList();
    }

    static List<Operation> questions() {
        return operations().stream().filter(one -> !one.changes()).toList();
    }

    static List<Operation> bodies() {
        return operations().stream().filter(Operation::hasBody).toList();
    }

    @Test
    void theOperationsAreThoseOfTheCode() {
        assertThat(operations())
                .extracting(Operation::call)
                .containsExactlyInAnyOrderElementsOf(Resources.methods().keySet());
    }

    /** Last, since these change something. */
    @Order(Integer.MAX_VALUE)
    @ParameterizedTest
    @MethodSource("operations")
    void anExampleIsAnsweredAsDocumented(Operation operation) {
        String query =
                operation.queries().stream()
                        .filter(one -> operation.changes() || one.required())
                        .map(Parameter::query)
                        .collect(Collectors.joining("&"));
        calls.ask(operation, query, operation.success());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyParameterIsTaken(Operation operation) {
        for (Parameter one : operation.queries()) {
            calls.ask(operation, operation.with(one, one.query()), 200);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyChoiceIsTakenAndNoOther(Operation operation) {
        for (Parameter one : operation.queries()) {
            for (String choice : one.choices()) {
                calls.ask(operation, operation.with(one, one.query(choice)), 200);
            }
            if (!one.choices().isEmpty()) {
                var refusal = calls.ask(operation, operation.with(one, one.query(WRONG)), 400);
                assertThat(choices(refusal))
                        .as(operation.call())
                        .isEqualTo(Map.of(one.name(), Set.copyOf(one.choices())));
            }
        }
    }

    @Test
    void everyChoiceOfTheSettingsIsTakenAndNoOther() {
        Operation operation = DOCUMENT.operation("PUT settings");
        var spoiler = new Spoiler(DOCUMENT, WRONG, new TreeMap<>());
        JsonNode settings =
                spoiler.spoil(
                        DOCUMENT.schemas().path("SettingsDraft"),
                        operation.bodyExample().path("settings"),
                        "");
        ObjectNode body = operation.bodyExample().deepCopy();
        JsonNode refusal = calls.ask(operation, body.set("settings", settings), 400);

        assertThat(choices(refusal)).hasSizeGreaterThan(9).isEqualTo(spoiler.choices());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aNumberIsBetweenItsBounds(Operation operation) {
        for (Parameter one : operation.queries()) {
            if (one.schema().path("type").asText().equals("integer")) {
                long below = one.schema().path("minimum").asLong() - 1;
                calls.ask(operation, operation.with(one, one.query(WRONG)), 400);
                calls.ask(operation, operation.with(one, one.query("" + below)), 400);
            }
            if (one.schema().has("maximum")) {
                long above = one.schema().path("maximum").asLong() + 1;
                calls.ask(operation, operation.with(one, one.query("" + above)), 400);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aDefaultIsWhatIsTakenWhereNothingIsGiven(Operation operation) {
        List<Parameter> usual =
                operation.queries().stream().filter(one -> one.schema().has("default")).toList();
        if (!usual.isEmpty()) {
            String query =
                    usual.stream()
                            .map(one -> one.query(one.schema().path("default").asText()))
                            .collect(Collectors.joining("&"));
            JsonNode given = calls.ask(operation, operation.required() + "&" + query, 200);
            JsonNode usually = calls.ask(operation, operation.required(), 200);
            assertThat(atAnyMoment(given)).isEqualTo(atAnyMoment(usually));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatIsRequiredIsAskedFor(Operation operation) {
        if (!operation.required().isEmpty()) {
            calls.ask(operation, "", 400);
        }
    }

    /** Where the code names its parameters, by these; else by trying every name there is. */
    @ParameterizedTest
    @MethodSource("operations")
    void noOtherParameterIsTaken(Operation operation) {
        Method method = Resources.methods().get(operation.call());
        Set<String> documented =
                operation.queries().stream().map(Parameter::name).collect(Collectors.toSet());
        if (List.of(method.getParameterTypes()).contains(UriInfo.class)) {
            operations().stream()
                    .flatMap(one -> one.queries().stream())
                    .map(Parameter::name)
                    .filter(name -> !documented.contains(name))
                    .distinct()
                    .forEach(name -> calls.ask(operation, name + "=1", 400));
        } else {
            assertThat(documented).isEqualTo(named(method));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whoMayCallIsSaidAndTheOthersAreRefusedAsDocumented(Operation operation) {
        RestRow row =
                RestRow.all().stream()
                        .filter(one -> one.call().equals(operation.call()))
                        .findFirst()
                        .orElseThrow();
        assertThat(operation.description()).startsWith("For " + callers(row) + ".");
        row.refused().forEach(caller -> calls.refused(operation, caller, row.status(caller)));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aChangeHasItsHeader(Operation operation) {
        assertThat(operation.parameters().stream().map(Parameter::name))
                .filteredOn("X-Atlassian-Token"::equals)
                .hasSize(operation.changes() ? 1 : 0);
        if (operation.changes()) {
            calls.refusedAsForged(operation);
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void anExampleOfABodyIsAsDocumented(Operation operation) {
        assertThat(DOCUMENT.mistakes(operation.bodySchema(), operation.bodyExample())).isEmpty();
    }

    @Test
    void theTicketsOfEveryFigureAreAsDocumented() {
        Operation list = DOCUMENT.operation("GET tickets");
        Parameter figure = list.queries().get(0);
        Set<String> keys = new TreeSet<>();
        for (String choice : figure.choices()) {
            calls.ask(list, figure.query(choice) + "&period=last365&limit=1", 200)
                    .path("tickets")
                    .forEach(one -> keys.add(one.path("key").asText()));
        }
        assertThat(keys).hasSizeGreaterThan(9).allSatisfy(calls::ticket);
    }

    @Test
    void settingsMayBeSentBackAsTheyWereAnswered() {
        JsonNode settings = calls.ask(DOCUMENT.operation("GET settings"), "", 200);
        Operation back = DOCUMENT.operation("PUT settings");
        assertThat(DOCUMENT.mistakes(back.bodySchema(), settings)).isEmpty();
    }

    /** Else a new property could hide. */
    @Test
    void noObjectIsLeftOpen() {
        List<JsonNode> open =
                DOCUMENT.schemas().findParents("type").stream()
                        .filter(schema -> schema.path("type").toString().contains("\"object\""))
                        .filter(schema -> !schema.has("additionalProperties"))
                        .toList();
        assertThat(open)
                .containsExactly(DOCUMENT.schemas().at("/WhatIfQuestion/properties/change"));
    }

    /** Without what is another a moment later. */
    private static JsonNode atAnyMoment(JsonNode answer) {
        for (String moving : List.of("now", "taken", "remaining")) {
            answer.findParents(moving).forEach(one -> ((ObjectNode) one).remove(moving));
        }
        return answer;
    }

    private static String callers(RestRow row) {
        if (row.isForAdministratorsOnly()) {
            return "administrators";
        }
        return row.refused().contains("anna")
                ? "leads and administrators"
                : "agents, leads and administrators";
    }

    private static Set<String> named(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(one -> one.isAnnotationPresent(QueryParam.class))
                .map(one -> one.getAnnotation(QueryParam.class).value())
                .collect(Collectors.toSet());
    }

    /** The choices that a refusal names, by their place. */
    private static Map<String, Set<String>> choices(JsonNode refusal) {
        return StreamSupport.stream(refusal.path("errors").spliterator(), false)
                .filter(one -> one.path("message").asText().contains(" is not one of "))
                .collect(
                        Collectors.toMap(
                                one -> one.path("path").asText(),
                                one -> listed(one.path("message").asText())));
    }

    private static Set<String> listed(String message) {
        String choices = message.replaceAll("^.* is not one of |\\.$", "");
        return Stream.of(choices.split(" \\| |, ")).collect(Collectors.toSet());
    }
}
