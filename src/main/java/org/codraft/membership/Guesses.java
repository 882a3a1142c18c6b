package org.codraft.membership;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Slows down whoever guesses passwords, by e-mail address and by network address; a right guess costs nothing. */
@Component
class Guesses {

    private final LoadingCache<String, Bucket> perEmail = buckets(5, Duration.ofMinutes(1));
    private final LoadingCache<String, Bucket> perAddress = buckets(30, Duration.ofSeconds(10));

    private static LoadingCache<String, Bucket> buckets(int atOnce, Duration oneMoreEvery) {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(Duration.ofHours(1))
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, oneMoreEvery))
                        .build());
    }

    boolean areExhausted(String email, String address) {
        return perEmail.get(email.toLowerCase(Locale.ROOT)).getAvailableTokens() < 1
                || perAddress.get(address).getAvailableTokens() < 1;
    }

    void wrong(String email, String address) {
        perEmail.get(email.toLowerCase(Locale.ROOT)).tryConsume(1);
        perAddress.get(address).tryConsume(1);
    }

    void right(String email) {
        perEmail.invalidate(email.toLowerCase(Locale.ROOT));
    }
}
