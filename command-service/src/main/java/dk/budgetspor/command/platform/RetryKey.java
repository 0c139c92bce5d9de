package dk.budgetspor.command.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Tells a retry from another command.
 *
 * @param scope who sent it, and where to
 * @param key the {@code Idempotency-Key}
 * @param fingerprint SHA-256 of what was sent, in hexadecimal
 */
record RetryKey(String scope, String key, String fingerprint) {
    private static final String SCOPE = "retryScope";
    private static final String KEY = "retryKey";
    private static final String FINGERPRINT = "retryFingerprint";

    static RetryKey of(String actor, String path, String key, byte[] body) {
        // the digest keeps a long path or subject out of the index
        return new RetryKey(sha256((actor + " " + path).getBytes(StandardCharsets.UTF_8)), key, sha256(body));
    }

    static @Nullable RetryKey of(MetaData metadata) {
        return metadata.get(KEY) instanceof String key
                ? new RetryKey(String.valueOf(metadata.get(SCOPE)), key, String.valueOf(metadata.get(FINGERPRINT)))
                : null;
    }

    Map<String, String> metadata() {
        return Map.of(SCOPE, scope, KEY, key, FINGERPRINT, fingerprint);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
