package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up that a correction tells again is the same as before: the one that says the same, or else obliges the same
 * to something by the same words, or else by the same day. What was closed stays closed.
 */
final class FollowUpsKeepTheirIdentity {
    private FollowUpsKeepTheirIdentity() {}

    /** The remarks, where each follow-up that was there before has the identifier it had. */
    static List<Remark> in(List<Remark> remarks, List<Remark> before) {
        List<Remark> left = new ArrayList<>(before);
        Map<Integer, Remark> kept = new HashMap<>();
        List<BiPredicate<Remark, Remark>> likeness = List.of(
                (is, was) -> sameWords(is, was) && sameDay(is, was),
                FollowUpsKeepTheirIdentity::sameWords,
                FollowUpsKeepTheirIdentity::sameDay);
        for (BiPredicate<Remark, Remark> alike : likeness) {
            for (int i = 0; i < remarks.size(); i++) {
                Remark is = remarks.get(i);
                Optional<Remark> same = kept.containsKey(i)
                        ? Optional.empty()
                        : left.stream()
                                .filter(was -> obligeTheSame(is, was) && alike.test(is, was))
                                .findFirst();
                if (same.isPresent()) {
                    kept.put(i, as(same.get(), is));
                    left.remove(same.get());
                }
            }
        }
        return IntStream.range(0, remarks.size())
                .mapToObj(i -> kept.getOrDefault(i, remarks.get(i)))
                .toList();
    }

    /** Whether both oblige the same body or area. */
    static boolean obligeTheSame(FollowUp one, FollowUp other) {
        return Objects.equals(one.bodyCode(), other.bodyCode()) && Objects.equals(one.areaCode(), other.areaCode());
    }

    private static boolean obligeTheSame(Remark is, Remark was) {
        FollowUp wanted = is.followUp();
        FollowUp known = was.followUp();
        return wanted != null && known != null && obligeTheSame(wanted, known);
    }

    private static Remark as(Remark was, Remark is) {
        FollowUp known = Objects.requireNonNull(was.followUp());
        FollowUp wanted = Objects.requireNonNull(is.followUp());
        return new Remark(
                is.text(), new FollowUp(known.followUpId(), wanted.bodyCode(), wanted.areaCode(), wanted.dueOn()));
    }

    private static boolean sameWords(Remark is, Remark was) {
        return is.text().equals(was.text());
    }

    private static boolean sameDay(Remark is, Remark was) {
        return Objects.equals(dueOn(is.followUp()), dueOn(was.followUp()));
    }

    private static @Nullable Object dueOn(@Nullable FollowUp followUp) {
        return followUp == null ? null : followUp.dueOn();
    }
}
