package org.codraft.drafting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    @Test
    void letsASectionHoldBlocksAndNothingElse() {
        NodeType section = Schema.ofDrafts().nodeType("section");

        assertThat(section.isValidContent(Fragment.of(Texts.p("words")))).isTrue();
        assertThat(section.isValidContent(Fragment.EMPTY)).isFalse();
        assertThat(section.isValidContent(Fragment.of(Texts.words("words")))).isFalse();
        assertThat(section.isValidContent(Fragment.of(Texts.node("list_item", Texts.p("item")))))
                .isFalse();
    }

    @Test
    void countsWhatMayStandInANode() {
        ContentMatch match = match("a{2,3} b?");

        assertThat(match).hasToString("0  a->1\n1  a->2\n2* b->3, a->4\n3* \n4* b->3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a{", "(a", "a)", "a |", "+", "unknown", "a text", "must"})
    void refusesContentThatMakesNoSense(String content) {
        assertThatThrownBy(() -> match(content)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTypesNobodyKnows() {
        assertThatThrownBy(() -> Schema.ofDrafts().nodeType("script")).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> Schema.ofDrafts().markType("blink")).isInstanceOf(StepRefused.class);
    }

    private static ContentMatch match(String content) {
        String schema = """
                {"nodes":{"doc":{"content":"%s"},"a":{},"b":{},"text":{},
                "must":{"attrs":{"have":{"type":"integer","minimum":0,"maximum":9}}}}}""";
        return Schema.read(StrictJson.read(schema.formatted(content)))
                .topNodeType()
                .contentMatch();
    }
}
