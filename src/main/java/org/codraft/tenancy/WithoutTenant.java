package org.codraft.tenancy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says why an entity is no row of a tenant. Every other entity has a {@code @TenantId}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithoutTenant {

    /** The reason, as a sentence that begins with "because". */
    String value();
}
