package org.codraft.drafting.document;

/** Is shown the nodes of a stretch of text, parents before their children. */
@FunctionalInterface
interface NodeVisitor {

    void visit(Node node, int pos);
}
