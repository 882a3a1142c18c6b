package org.codraft.drafting;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.codraft.drafting.client.SessionDoor;
import org.codraft.testing.Connections;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test of drafting through the real sockets of the whole application. All such tests share one application with a web
 * server of its own; its screens are not asked for, so it needs no bundle.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@Import({World.class, Connections.class, Workshop.class, ForwardClock.class, SessionDoor.class, DraftingWorld.class})
@interface DraftingTest {}
