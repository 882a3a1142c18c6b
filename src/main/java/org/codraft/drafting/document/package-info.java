/**
 * What a drafted text is: a tree of nodes that follows a schema, and the steps that change it. The words, positions and
 * JSON are ProseMirror's, so that editor and server mean the same by every step.
 *
 * <p>Begin with {@link org.codraft.drafting.document.Node} and {@link org.codraft.drafting.document.Step}. Everything is
 * immutable; whatever comes from outside is read by {@link org.codraft.drafting.document.DocumentReader}, and what cannot
 * be done is answered with {@link org.codraft.drafting.document.StepRefused}, the document as it was.
 */
@NamedInterface("document")
@NullMarked
package org.codraft.drafting.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
