package org.codraft.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Watches this process's heap: the most that was in use, and the most that survived a collection. */
final class HeapWatch {

    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    private final LongAccumulator most = new LongAccumulator(Math::max, 0);
    private final LongAccumulator mostAfter = new LongAccumulator(Math::max, 0);

    private HeapWatch() {}

    static HeapWatch begin() {
        HeapWatch watch = new HeapWatch();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(
                        (notification, nothing) -> watch.collected((CompositeData) notification.getUserData()),
                        null,
                        null);
            }
        }
        return watch;
    }

    private void collected(CompositeData data) {
        var collection = GarbageCollectionNotificationInfo.from(data).getGcInfo();
        most.accumulate(used(collection.getMemoryUsageBeforeGc()));
        mostAfter.accumulate(used(collection.getMemoryUsageAfterGc()));
    }

    private long used(Map<String, MemoryUsage> usage) {
        return usage.entrySet().stream()
                .filter(pool -> pools.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }

    double megabytes() {
        long now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return Math.max(now, most.get()) / 1024.0 / 1024.0;
    }

    double megabytesAfterCollection() {
        return mostAfter.get() / 1024.0 / 1024.0;
    }
}
