package dk.budgetspor.kernel.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a text with AES-256-GCM: the nonce, then what is sealed with its tag, in Base64. The identifier of the key is
 * sealed in with it, so that a text put beside another key's identifier does not open.
 */
final class Seal {
    static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final UUID keyId;
    private final SecretKeySpec key;

    Seal(UUID keyId, byte[] secret) {
        this.keyId = keyId;
        this.key = new SecretKeySpec(secret, "AES");
    }

    String close(String text, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /**
     * The text as it was.
     *
     * @throws IllegalStateException if it was sealed under another key, or changed since
     */
    String open(String text) {
        ByteBuffer sealed = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        byte[] nonce = new byte[NONCE_BYTES];
        sealed.get(nonce);
        byte[] content = new byte[sealed.remaining()];
        sealed.get(content);
        return new String(run(Cipher.DECRYPT_MODE, nonce, content), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(keyId.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException doesNotFit) {
            throw new IllegalStateException("a name does not open with its key " + keyId, doesNotFit);
        }
    }
}
