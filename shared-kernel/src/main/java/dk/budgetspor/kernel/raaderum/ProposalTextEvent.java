package dk.budgetspor.kernel.raaderum;

import dk.budgetspor.kernel.planning.YearAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a proposal says, as handed in or as written anew. */
public sealed interface ProposalTextEvent extends SavingsProposalEvent
        permits SavingsProposalSubmitted, SavingsProposalRevised {
    /** Which writing it is; the one handed in is 1. */
    int textVersion();

    /** Its number in the round; one of its kind there. */
    String number();

    /** What it is called. */
    String title();

    /** The management area. */
    String areaCode();

    /** The committee that is to prioritise it. */
    String bodyCode();

    /** At most one amount for each year of the budget, in their order; negative is a saving. */
    List<YearAmount> amounts();

    /** What must be invested first, in whole thousands of kroner; 0 if nothing. */
    long investmentThousandDkk();

    /** Full-time employees more, or less where negative; two decimals at most. */
    BigDecimal staffEffectFte();

    /** What is proposed; may be empty. */
    String description();

    /** What it means for citizens; may be empty. */
    String serviceConsequences();

    /** What it means for employees; may be empty. */
    String staffConsequences();

    /** What may go wrong; may be empty. */
    String risk();

    /** The day it is to begin; null if that is open. */
    @Nullable
    LocalDate startsOn();

    /** Number of the document with the details, such as {@code 24917/24}; null if there is none. */
    @Nullable
    String detailsDocument();

    /** The work package it comes from; null if from none. */
    @Nullable
    UUID workPackageId();

    /** The ideas it comes from; may be empty. */
    List<UUID> ideaIds();
}
