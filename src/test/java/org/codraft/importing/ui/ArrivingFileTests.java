package org.codraft.importing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.codraft.importing.ImportingPlans;
import org.codraft.importing.Inbox;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Person;
import org.codraft.testing.SessionOf;
import org.codraft.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the server does with a file that a browser sends, whatever the browser was told of the largest. */
@CodraftTest
class ArrivingFileTests extends SpringBrowserlessTest {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long UNKNOWN = -1;

    @Autowired
    World world;

    @Autowired
    Inbox inbox;

    ImportView view;

    /** What other tests left there. */
    List<Path> before = List.of();

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        before = inTheInbox();
        Person administrator = world.anAdministratorOf(world.aCountry("United Kingdom"));
        SessionOf.person(administrator.signedIn());
        super.initVaadinEnvironment();
        view = navigate(
                ImportView.class, Map.of("country", administrator.country().slug()));
    }

    @AfterEach
    void signOut() {
        SessionOf.nobody();
    }

    @Test
    void cutsOffAFileThatIsLargerThanAnyPlanAndKeepsNothingOfIt() throws IOException {
        Sent sent = new Sent(200 * MEGABYTE);

        UploadEvent event = arrives(sent, UNKNOWN);

        assertThat(event.isRejected()).isTrue();
        assertThat(sent.taken()).isLessThan(ImportingPlans.LARGEST_FILE + MEGABYTE);
        assertThat(kept()).isEmpty();
        assertThat(words()).contains("The file is too large: at most 150 MB can be imported. Nothing was stored.");
    }

    @Test
    void readsNothingOfAFileThatSaysItselfThatItIsTooLarge() throws IOException {
        Sent sent = new Sent(200 * MEGABYTE);

        UploadEvent event = arrives(sent, 200 * MEGABYTE);

        assertThat(event.isRejected()).isTrue();
        assertThat(sent.taken()).isZero();
        assertThat(words()).contains("The file is too large");
    }

    @Test
    void keepsNothingOfAFileWhoseConnectionBreaks() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The connection is gone.");
            }
        };

        assertThatThrownBy(() -> arrives(broken, UNKNOWN)).hasMessage("The connection is gone.");
        assertThat(kept()).isEmpty();
    }

    private UploadEvent arrives(InputStream content, long size) throws IOException {
        Upload upload = $(Upload.class, view).single();
        UploadEvent event =
                new UploadEvent(
                        Objects.requireNonNull(VaadinRequest.getCurrent()),
                        Objects.requireNonNull(VaadinResponse.getCurrent()),
                        VaadinSession.getCurrent(),
                        "large.csv",
                        size,
                        "text/csv",
                        upload.getElement(),
                        null) {
                    @Override
                    public InputStream getInputStream() {
                        return content;
                    }
                };
        whoeverTakesWhatIsSentTo(upload).handleUploadRequest(event);
        MockVaadin.clientRoundtrip();
        return event;
    }

    private static UploadHandler whoeverTakesWhatIsSentTo(Upload upload) {
        URI address = URI.create(upload.getElement().getAttribute("target"));
        return (UploadHandler) VaadinSession.getCurrent()
                .getResourceRegistry()
                .getResource(ElementStreamResource.class, address)
                .orElseThrow()
                .getElementRequestHandler();
    }

    private String words() {
        return view.getElement().getTextRecursively();
    }

    /** The files that came into the inbox during this test. */
    private List<Path> kept() {
        return inTheInbox().stream().filter(file -> !before.contains(file)).toList();
    }

    private List<Path> inTheInbox() {
        try {
            Path probe = inbox.newFile();
            Files.delete(probe);
            try (Stream<Path> files = Files.list(Objects.requireNonNull(probe.getParent()))) {
                return files.filter(file -> !file.endsWith("lock")).toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** So many bytes, made as they are taken; nobody holds them all. */
    private static final class Sent extends InputStream {

        private final long size;
        private long taken;

        Sent(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return taken++ < size ? 'x' : -1;
        }

        @Override
        public int read(byte[] piece, int from, int most) {
            if (taken >= size) {
                return -1;
            }
            int read = (int) Math.min(most, size - taken);
            taken += read;
            return read;
        }

        long taken() {
            return taken;
        }
    }
}
