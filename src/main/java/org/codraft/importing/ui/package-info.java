/** Where an administrator brings published plans in: the file, what it would bring, how far it is, what became of it. */
@NullMarked
package org.codraft.importing.ui;

import org.jspecify.annotations.NullMarked;
