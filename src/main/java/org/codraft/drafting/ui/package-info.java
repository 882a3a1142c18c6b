/** The shared text on a page: the editor that people write in together. */
@NamedInterface("ui")
@NullMarked
package org.codraft.drafting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
