package org.codraft.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What is told to a page that is open, and to one that closes. */
class PushToPageTests {

    private final UI page = new UI();
    private final Watched way = new Watched(page);
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @BeforeEach
    void comeWithARequest() {
        CurrentInstance.set(VaadinRequest.class, new VaadinServletRequest(request, null));
    }

    @AfterEach
    void forgetTheRequest() {
        CurrentInstance.clearAll();
    }

    @Test
    void anOpenPageIsToldWhatIsNew() {
        request.setParameter("v-uiId", String.valueOf(page.getUIId()));

        way.push();

        assertThat(way.hasSomethingToTell()).isTrue();
    }

    @Test
    void aPageThatLeavesByItsOwnRequestIsToldNothingMore() {
        request.setParameter("v-uiId", String.valueOf(page.getUIId()));
        page.close();

        way.push();

        assertThat(way.hasSomethingToTell()).isFalse();
    }

    @Test
    void aPageThatIsClosedFromElsewhereIsTold() {
        request.setParameter("v-uiId", "7");
        page.close();

        way.push();

        assertThat(way.hasSomethingToTell()).isTrue();
    }

    @Test
    void aPageThatIsClosedWithoutARequestIsTold() {
        CurrentInstance.clearAll();
        page.close();

        way.push();

        assertThat(way.hasSomethingToTell()).isTrue();
    }

    private static final class Watched extends PushToPage {

        Watched(UI page) {
            super(page);
        }

        boolean hasSomethingToTell() {
            return getState() == State.PUSH_PENDING;
        }
    }
}
