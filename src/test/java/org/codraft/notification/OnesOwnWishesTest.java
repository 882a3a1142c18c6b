package org.codraft.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.codraft.membership.Refused;
import org.codraft.tenancy.Tenant;
import org.codraft.testing.AtOnce;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Connections;
import org.codraft.testing.Exchange;
import org.codraft.testing.Exchange.Table;
import org.codraft.testing.Person;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody wishes to hear of is theirs to say, in their own country, and kept in its history. */
@CodraftTest
class OnesOwnWishesTest {

    private static final Wishes NONE = new Wishes(Cadence.NEVER, Cadence.NEVER, Cadence.NEVER);

    @Autowired
    private Exchange exchange;

    @Autowired
    private World world;

    @Autowired
    private Following following;

    @Autowired
    private MailSettings settings;

    @Autowired
    private Connections connections;

    private Table table;
    private Followed commitment;

    @BeforeEach
    void settle() {
        table = exchange.aTable();
        commitment = Followed.commitment(table.commitment.id());
    }

    @Test
    void areNobodyElses() {
        table.ana.acts(() -> following.pay(commitment, Attention.MUTE));
        table.ana.acts(() -> settings.wish(NONE));

        assertThat(table.tomas.does(() -> following.attention(commitment))).isEqualTo(Attention.USUAL);
        assertThat(table.tomas.does(settings::mine)).isEqualTo(Wishes.USUAL);
    }

    @Test
    void areTakenBack() {
        table.ana.acts(() -> following.pay(commitment, Attention.FOLLOW));
        table.ana.acts(() -> following.pay(commitment, Attention.USUAL));

        assertThat(table.ana.does(following::mine)).isEmpty();
    }

    @Test
    void areClosedToStrangersAndTheSuspended() {
        Tenant here = table.country.tenant();
        Person stranger = exchange.aTable("orvanie").administrator;
        table.suspends(table.tomas);

        assertThatThrownBy(() -> stranger.doesIn(here, settings::mine)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> stranger.doesIn(here, () -> following.attention(commitment)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> table.tomas.acts(() -> settings.wish(NONE))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> table.tomas.acts(() -> following.pay(commitment, Attention.FOLLOW)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void areNoReadersOfDrafts() {
        Person reader = world.aReaderOf(table.country);

        assertThatThrownBy(() -> reader.acts(() -> following.pay(commitment, Attention.FOLLOW)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void areOneWhenSaidTwiceAtOnce() throws InterruptedException {
        AtOnce.Outcome<Attention> outcome = AtOnce.times(6, number -> {
            Attention wanted = number % 2 == 0 ? Attention.FOLLOW : Attention.MUTE;
            table.ana.acts(() -> following.pay(commitment, wanted));
            return wanted;
        });

        assertThat(outcome.failures()).isEmpty();
        assertThat(table.ana.does(following::mine)).hasSize(1);
    }

    @Test
    void standInTheHistory() {
        table.ana.acts(() -> following.pay(commitment, Attention.FOLLOW));
        table.ana.acts(() -> settings.wish(NONE));

        assertThat(rows("follow_aud", table.ana.seat())).isOne();
        assertThat(rows("mail_wishes_aud", table.ana.seat())).isOne();
    }

    private int rows(String table, UUID seat) {
        return connections
                .aboveAllWalls()
                .sql("select count(*) from " + table + " where membership_id = ?")
                .param(seat)
                .query(Integer.class)
                .single();
    }
}
