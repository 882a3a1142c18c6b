package org.codraft.drafting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.codraft.drafting.document.Texts.doc;
import static org.codraft.drafting.document.Texts.p;
import static org.codraft.drafting.document.Texts.section;

import java.util.Random;
import org.codraft.drafting.document.StepRefused.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody might send to harm a text or the server. All of it is refused in words, and nothing changes. */
class HostileStepTest {

    private static final DocumentReader READER = DocumentReader.STANDARD;

    private final Node text = doc(section("problem", p("Forests burn")), section("causes", p("drought")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "null",
                "7",
                "[]",
                "{}",
                "{'stepType':'replace','from':2,'to':2",
                "{'stepType':'replace','from':2,'to':2} {}",
                "{'stepType':'replace','from':2,'to':2,'to':3}",
                "{'stepType':'replace','from':2,'to':2,'clientID':1}",
                "{'stepType':'transmute','from':2,'to':2}",
                "{'stepType':['replace'],'from':2,'to':2}",
                "{'stepType':'docAttr','attr':'key','value':'x'}"
            })
    void refusesWhatIsNoStep(String json) {
        assertRefused(Code.MALFORMED, json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "-2147483649",
                "2.5",
                "2.0",
                "2e0",
                "1e999",
                "99999999999999999999999999",
                "'2'",
                "true",
                "null",
                "[2]"
            })
    void refusesWhatIsNoPosition(String position) {
        assertRefused(Code.MALFORMED, "{'stepType':'replace','from':" + position + ",'to':5}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "400000", "2147483647"})
    void refusesPositionsThatAreNotThere(String position) {
        assertRefused(Code.IMPOSSIBLE, "{'stepType':'replace','from':2,'to':" + position + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'stepType':'replace','from':9,'to':5}",
                "{'stepType':'addMark','from':9,'to':5,'mark':{'type':'em'}}",
                "{'stepType':'replaceAround','from':1,'to':15,'gapFrom':9,'gapTo':5,'insert':0}",
                "{'stepType':'replaceAround','from':5,'to':15,'gapFrom':1,'gapTo':9,'insert':0}",
                "{'stepType':'replaceAround','from':1,'to':15,'gapFrom':1,'gapTo':15,'insert':1}"
            })
    void refusesPlacesInTheWrongOrder(String json) {
        assertRefused(Code.MALFORMED, json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{}",
                "{'content':null}",
                "{'content':[]}",
                "{'content':{}}",
                "{'content':[{}]}",
                "{'content':[null]}",
                "{'content':[[]]}",
                "{'content':[{'type':'script'}]}",
                "{'content':[{'type':'constructor'}]}",
                "{'content':[{'type':'text'}]}",
                "{'content':[{'type':'text','text':''}]}",
                "{'content':[{'type':'text','text':7}]}",
                "{'content':[{'type':'text','text':'a','content':[]}]}",
                "{'content':[{'type':'paragraph','text':'a'}]}",
                "{'content':[{'type':'paragraph','attrs':{'onclick':'alert(1)'}}]}",
                "{'content':[{'type':'paragraph','attrs':[]}]}",
                "{'content':[{'type':'heading','attrs':{'level':3}}]}",
                "{'content':[{'type':'heading','attrs':{'level':'1'}}]}",
                "{'content':[{'type':'heading','attrs':{'level':null}}]}",
                "{'content':[{'type':'table_cell','attrs':{'colspan':1000000}}]}",
                "{'content':[{'type':'table_cell','attrs':{'rowspan':0}}]}",
                "{'content':[{'type':'table_cell','attrs':{'colwidth':[1,{}]}}]}",
                "{'content':[{'type':'text','text':'a','marks':[{'type':'blink'}]}]}",
                "{'content':[{'type':'text','text':'a','marks':[{'type':'em'},{'type':'em'}]}]}",
                "{'content':[{'type':'text','text':'a','marks':{'type':'em'}}]}",
                "{'content':[{'type':'text','text':'a','marks':[{'type':'link'}]}]}",
                "{'content':[{'type':'text','text':'a'}],'openStart':1}",
                "{'content':[{'type':'text','text':'a'}],'openEnd':-1}",
                "{'content':[{'type':'paragraph'}],'openStart':2}",
                "{'content':[{'type':'paragraph'}],'openStart':1,'openEnd':1}",
                "{'content':[{'type':'paragraph'}],'openStart':4000000000}",
                "{'content':[{'type':'paragraph'}],'openStart':0.5}"
            })
    void refusesSlicesThatLie(String slice) {
        assertRefused(Code.MALFORMED, "{'stepType':'replace','from':2,'to':2,'slice':" + slice + "}");
    }

    @Test
    void refusesContentSmuggledInWhereNoneCanBe() {
        String smuggling = "{'type':'hard_break','content':[{'type':'paragraph'}]}";

        assertRefused(
                Code.IMPOSSIBLE, "{'stepType':'replace','from':2,'to':2,'slice':{'content':[" + smuggling + "]}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                " https://example.org",
                "java\\nscript:alert(1)",
                "data:text/html,x",
                "//example.org",
                "/here",
                "https://",
                "https://exa mple.org",
                "https://example.org/\\u0000",
                "https://example.org/\\\"onclick=",
                "vbscript:x",
                ""
            })
    void refusesLinksThatLeadElsewhereThanToAPageOrAMailbox(String href) {
        assertRefused(
                Code.MALFORMED,
                "{'stepType':'addMark','from':2,'to':5,'mark':{'type':'link','attrs':{'href':'" + href + "'}}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c#d", "http://example.org", "mailto:someone@example.org"})
    void letsLinksLeadToAPageOrAMailbox(String href) {
        String json = "{'stepType':'addMark','from':2,'to':5,'mark':{'type':'link','attrs':{'href':'" + href + "'}}}";

        READER.step(quoted(json)).apply(text).check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\ud83d", "\\ude00", "\\ude00\\ud83d", "a\\ud83d\\ud83d\\ude00"})
    void refusesWordsThatCanNotBeStored(String words) {
        assertRefused(Code.MALFORMED, typing(words));
    }

    @Test
    void refusesMoreWordsThanATextMayHave() {
        assertRefused(Code.TOO_LARGE, typing("a".repeat(DocumentLimits.STANDARD.size() + 1)));
    }

    @Test
    void refusesMorePartsThanATextMayHave() {
        String paragraphs = "{'type':'paragraph'},".repeat(DocumentLimits.STANDARD.nodes()) + "{'type':'paragraph'}";

        assertRefused(
                Code.TOO_LARGE, "{'stepType':'replace','from':1,'to':1,'slice':{'content':[" + paragraphs + "]}}");
    }

    @Test
    void refusesANestDeeperThanATextMayBe() {
        assertRefused(Code.TOO_LARGE, quotes(DocumentLimits.STANDARD.depth() + 1));
    }

    @Test
    void refusesABombOfDepthBeforeItIsRead() {
        assertRefused(Code.MALFORMED, quotes(100_000));
        assertRefused(Code.MALFORMED, "[".repeat(1_000_000));
    }

    @Test
    void refusesThousandsOfMarkingsOfTheWholeText() {
        String marking = "{'stepType':'addMark','from':0,'to':400000,'mark':{'type':'em'}}";

        assertRefused(Code.TOO_LARGE, "{'stepType':'markSet','steps':[" + (marking + ",").repeat(16) + marking + "]}");
    }

    @Test
    void refusesASetWithinASetOfMarkings() {
        assertRefused(Code.MALFORMED, "{'stepType':'markSet','steps':[{'stepType':'markSet','steps':[]}]}");
        assertRefused(Code.MALFORMED, "{'stepType':'markSet','steps':[{'stepType':'replace','from':1,'to':1}]}");
    }

    @Test
    void answersEveryDamagedStepWithARefusalOrAValidText() {
        long seed = System.nanoTime();
        System.out.println("Damaged steps from seed " + seed);
        Random random = new Random(seed);
        String sound = quoted(
                "{'stepType':'replaceAround','from':1,'to':15,'gapFrom':1,'gapTo':15,'insert':2,"
                        + "'slice':{'content':[{'type':'ordered_list','attrs':{'order':2},'content':[{'type':'list_item'}]}]}}");
        READER.step(sound);

        for (int i = 0; i < 20_000; i++) {
            StringBuilder damaged = new StringBuilder(sound);
            for (int hits = random.nextInt(1, 4); hits > 0; hits--) {
                int at = random.nextInt(damaged.length());
                damaged.replace(at, at + random.nextInt(3), "" + sound.charAt(random.nextInt(sound.length())));
            }
            try {
                READER.step(damaged.toString()).apply(text).check();
            } catch (StepRefused refused) {
                assertThat(refused.code()).isIn(Code.MALFORMED, Code.IMPOSSIBLE, Code.TOO_LARGE);
            }
        }
    }

    private static String typing(String words) {
        return "{'stepType':'replace','from':2,'to':2,'slice':{'content':[{'type':'text','text':'" + words + "'}]}}";
    }

    private static String quotes(int depth) {
        return "{'stepType':'replace','from':1,'to':1,'slice':{'content':["
                + "{'type':'blockquote','content':[".repeat(depth)
                + "{'type':'paragraph'}"
                + "]}".repeat(depth)
                + "]}}";
    }

    private void assertRefused(Code code, String json) {
        String before = text.toString();

        assertThatThrownBy(() -> READER.step(quoted(json)).apply(text))
                .isInstanceOfSatisfying(
                        StepRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
        assertThat(text).hasToString(before);
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
