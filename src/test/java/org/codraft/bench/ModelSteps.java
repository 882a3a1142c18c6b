package org.codraft.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.codraft.drafting.document.RealLibrary;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How many one-character steps a core applies in a second, here and in the JavaScript library. */
final class ModelSteps implements Measurement {

    static final long SEED = 3;

    @Override
    public List<String> figures() {
        return List.of("model_steps", "model_steps_js");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        figures.figure("model_steps", here(), "/s");
        figures.figure("model_steps_js", inTheLibrary(), "/s");
    }

    private static double here() throws Exception {
        return new Runner(new OptionsBuilder()
                        .include(ModelStepsBenchmark.class.getName())
                        .mode(Mode.Throughput)
                        .threads(1)
                        .forks(1)
                        .jvmArgsAppend("-XX:+UseCompactObjectHeaders")
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle()
                .getPrimaryResult()
                .getScore();
    }

    private static double inTheLibrary() throws Exception {
        Path file = Files.createTempFile("typed-text", ".json");
        try {
            Files.writeString(file, TypedText.random(SEED).toJson().toString());
            double[] speed = new double[1];
            RealLibrary.tells("speed.ts", List.of(file), told -> speed[0] = told.doubleValue());
            return speed[0];
        } finally {
            Files.delete(file);
        }
    }
}
