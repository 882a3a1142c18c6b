package org.codraft.importing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.Upload;
import java.util.Map;
import org.codraft.tenancy.Country;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Person;
import org.codraft.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@CodraftTest
class ImportViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    Country country;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        country = world.aCountry("kambria");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void asksAnAdministratorForAFile() {
        signIn(world.anAdministratorOf(country));

        ImportView view = navigate(ImportView.class, Map.of("country", country.slug()));

        assertThat($(Upload.class, view).all()).hasSize(1);
        assertThat(view.getElement().getTextRecursively()).contains("OGP Explorer (CSV)");
    }

    @Test
    void isClosedToWhoeverMayNotImport() {
        signIn(world.aGovernmentDrafterOf(country));

        navigate(country.slug() + "/import", Component.class);

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("RefusedView");
    }

    private void signIn(Person person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                person.signedIn(), null, person.signedIn().getAuthorities())));
        super.initVaadinEnvironment();
    }
}
