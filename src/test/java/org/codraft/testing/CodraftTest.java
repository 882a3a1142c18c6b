package org.codraft.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole application on a real PostgreSQL. All such tests share one application: whoever needs an empty
 * country makes one, and nobody cleans up. No mail leaves but by a test's own hand.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"codraft.mail.every=1d", "codraft.mail.everywhere=1d"})
@Import({
    World.class,
    Operators.class,
    TestClock.class,
    Connections.class,
    Workshop.class,
    Correspondence.class,
    Forum.class,
    Heard.class,
    Exchange.class
})
public @interface CodraftTest {}
