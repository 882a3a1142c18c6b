package org.codraft.bench;

import org.codraft.drafting.document.DocumentRules;
import org.codraft.drafting.document.Node;
import org.codraft.drafting.document.Step;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The authority's inner loop: a step is applied, checked against the schema, the sections and the limits. */
@State(Scope.Thread)
public class ModelStepsBenchmark {

    private final TypedText text = TypedText.random(ModelSteps.SEED);

    @Benchmark
    @OperationsPerInvocation(TypedText.STEPS)
    public Node oneCharacterSteps() {
        Node doc = text.doc();
        for (Step step : text.steps()) {
            doc = DocumentRules.STANDARD.apply(doc, step);
        }
        return doc;
    }
}
