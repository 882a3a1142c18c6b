package org.codraft.membership;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret in a link that can be used once. Only its hash is stored; the token itself is shown once and forgotten.
 *
 * @param token 32 random bytes in the alphabet of addresses
 */
public record OneTimeLink(String token) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeLink fresh() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return new OneTimeLink(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "a one-time link";
    }
}
