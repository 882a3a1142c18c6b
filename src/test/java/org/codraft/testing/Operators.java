package org.codraft.testing;

import java.util.UUID;
import org.codraft.membership.SignedIn;
import org.codraft.tenancy.Tenant;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Operators of the installation. The application makes only its first one, so these are put into the record. */
@TestComponent
public class Operators {

    private final World world;
    private final Connections connections;
    private final PasswordEncoder passwords;

    Operators(World world, Connections connections, PasswordEncoder passwords) {
        this.world = world;
        this.connections = connections;
        this.passwords = passwords;
    }

    /** Somebody who runs the installation, has no seat in any country, and has signed in. */
    public SignedIn one() {
        String email = world.aMailboxOf("Olivia");
        connections
                .aboveAllWalls()
                .sql("""
                        insert into account (tenant_id, id, email, name, password_hash, operator, language,
                                             sessions_from, created_at, version)
                        values (?, ?, ?, 'Olivia', ?, true, 'en', 0, now(), 0)""")
                .params(Tenant.INSTALLATION.id(), UUID.randomUUID(), email, passwords.encode(Person.PASSWORD))
                .update();
        return world.signsIn(email, Person.PASSWORD);
    }
}
