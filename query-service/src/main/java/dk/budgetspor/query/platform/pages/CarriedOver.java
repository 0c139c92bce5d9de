package dk.budgetspor.query.platform.pages;

import java.util.Map;

/**
 * The form of a person who did not see a thing as it is now: what they typed stays, and what they left as it stood is as
 * it stands now, so that sending it again takes nobody's change back.
 */
public final class CarriedOver {
    private CarriedOver() {}

    /**
     * The refused form for the thing as it is now.
     *
     * @param before what stood in its fields when the person opened the page
     * @param now what stands in them now
     */
    public static Refused of(Refused refused, Map<String, String> before, Map<String, String> now) {
        Form form = refused.form();
        for (Map.Entry<String, String> field : now.entrySet()) {
            String name = field.getKey();
            if (before.getOrDefault(name, "").equals(plain(form.value(name)))) {
                form = form.with(name, field.getValue());
            }
        }
        return new Refused(form, refused.status(), refused.code(), refused.text(), refused.fields());
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }
}
