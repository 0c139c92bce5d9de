package dk.budgetspor.query.savingsideas;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.raaderum.IdeaOrigin;
import dk.budgetspor.query.platform.raaderum.IdeaStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An idea how to save.
 *
 * @param ideaId the idea
 * @param roundId the round it was had in
 * @param text the idea
 * @param origin where it came up
 * @param status what has become of it
 * @param bodyCode the committee that asked for it; null if none did
 * @param proposalId the proposal a committee asked for it about; null if none did
 * @param areaCode the area it is with; null if with none
 * @param workPackageId the work package it is in; null if in none
 * @param workPackageTitle what that is called; null if it is in none
 * @param mergedInto the idea it goes on as; null if as itself
 * @param setAsideReason why it is not pursued; null if it is
 * @param registeredOn the day it was written down
 * @param version its place in the idea's stream
 * @param place its place among the ideas of the round
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Idea(
        UUID ideaId,
        UUID roundId,
        String text,
        IdeaOrigin origin,
        IdeaStatus status,
        @Nullable String bodyCode,
        @Nullable UUID proposalId,
        @Nullable String areaCode,
        @Nullable UUID workPackageId,
        @Nullable String workPackageTitle,
        @Nullable UUID mergedInto,
        @Nullable String setAsideReason,
        LocalDate registeredOn,
        long version,
        @JsonIgnore long place) {
    private static final int FEW_LETTERS = 100;

    /** The first line, or the first words of it. */
    public String inFewWords() {
        String line = text.lines().findFirst().orElse("");
        return line.length() > FEW_LETTERS ? line.substring(0, FEW_LETTERS) + "…" : line;
    }

    /** Whether it goes on as itself. */
    public boolean pursued() {
        return status == IdeaStatus.UNSORTED || status == IdeaStatus.SORTED;
    }
}
