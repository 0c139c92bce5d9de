package dk.budgetspor.standalone.database;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.StringReader;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords of the superuser and of the three roles, made at random for one data directory. */
record Passwords(String superuser, String owner, String writer, String reader) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Passwords random() {
        return new Passwords(randomPassword(), randomPassword(), randomPassword(), randomPassword());
    }

    static Passwords fromProperties(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        return new Passwords(
                get(properties, "superuser"),
                get(properties, "owner"),
                get(properties, "writer"),
                get(properties, "reader"));
    }

    String toProperties() {
        return "superuser=%s%nowner=%s%nwriter=%s%nreader=%s%n".formatted(superuser, owner, writer, reader);
    }

    /** Tells nothing, so that no log does. */
    @Override
    public String toString() {
        return "Passwords";
    }

    /** 43 characters that need no quoting anywhere. */
    private static String randomPassword() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String get(Properties properties, String name) {
        return requireNonNull(properties.getProperty(name), () -> "There is no password of the " + name);
    }
}
