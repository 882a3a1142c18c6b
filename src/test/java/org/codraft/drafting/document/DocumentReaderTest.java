package org.codraft.drafting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.codraft.drafting.document.Texts.EM;
import static org.codraft.drafting.document.Texts.doc;
import static org.codraft.drafting.document.Texts.h;
import static org.codraft.drafting.document.Texts.link;
import static org.codraft.drafting.document.Texts.p;
import static org.codraft.drafting.document.Texts.section;
import static org.codraft.drafting.document.Texts.ul;
import static org.codraft.drafting.document.Texts.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private static final DocumentReader READER = DocumentReader.STANDARD;

    @Test
    void readsWhatItWrote() {
        Node text = doc(
                section(
                        "problem",
                        h(2, "Fire"),
                        p(words("See "), words("this", EM, link("https://example.org"))),
                        ul("a")),
                section("causes", p()));

        assertThat(READER.document(text.toJson().toString())).isEqualTo(text);
    }

    @Test
    void writesAsTheEditorDoes() {
        Node text = doc(section("problem", h(2, "Fire"), p()));

        assertThat(text.toJson())
                .hasToString("{\"type\":\"doc\",\"content\":[{\"type\":\"section\",\"attrs\":{\"key\":\"problem\"},"
                        + "\"content\":[{\"type\":\"heading\",\"attrs\":{\"level\":2},\"content\":[{\"type\":\"text\","
                        + "\"text\":\"Fire\"}]},{\"type\":\"paragraph\"}]}]}");
    }

    @Test
    void joinsWordsThatBelongTogether() {
        String json = """
                {"type":"doc","content":[{"type":"section","attrs":{"key":"a"},"content":[{"type":"paragraph","content":[
                {"type":"text","text":"For"},{"type":"text","text":"ests"},{"type":"text","text":" burn"}]}]}]}""";

        assertThat(READER.document(json)).isEqualTo(doc(section("a", p("Forests burn"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"paragraph\"}",
                "{\"type\":\"doc\"}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\"}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"section\"}]}"
            })
    void refusesWhatIsNoWholeText(String json) {
        assertThatThrownBy(() -> READER.document(json)).isInstanceOf(StepRefused.class);
    }

    @Test
    void givesTheWordsBetweenTwoPlacesBlockByBlock() {
        Node text = doc(section("problem", p("Forests burn"), p("every summer")));

        assertThat(text.textBetween(10, 21)).isEqualTo("burn\nevery");
    }
}
