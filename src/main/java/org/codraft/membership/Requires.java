package org.codraft.membership;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the right a service method asks for; one of several is enough. The membership is read anew for every call, so
 * a changed or suspended one counts at once. Without the right the call throws {@link Refused}, which is recorded.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    Right[] value();
}
