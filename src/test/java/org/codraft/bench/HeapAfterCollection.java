package org.codraft.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The bytes another Java process really holds: the sum of its live objects, counted after two full collections. */
final class HeapAfterCollection {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private HeapAfterCollection() {}

    static long of(long pid) throws IOException, InterruptedException {
        tell(pid, "GC.run");
        return TOTAL.matcher(tell(pid, "GC.class_histogram"))
                .results()
                .map((MatchResult total) -> Long.parseLong(total.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The process does not tell of its heap."));
    }

    private static String tell(long pid, String command) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process told = new ProcessBuilder(jcmd, String.valueOf(pid), command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(told.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        told.waitFor();
        return answer;
    }
}
