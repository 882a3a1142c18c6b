/** The conversation beside a commitment: what people say of it, and what is decided of that. */
@NullMarked
package org.codraft.discussion.ui;

import org.jspecify.annotations.NullMarked;
