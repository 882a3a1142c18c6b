/** The application: it only starts what the modules below it are made of. */
@NullMarked
package org.codraft;

import org.jspecify.annotations.NullMarked;
