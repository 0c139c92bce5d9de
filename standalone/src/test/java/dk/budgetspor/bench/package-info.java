/** Benchmarks as ratios against a peer in the same run; {@code mvn -Pbench verify} runs them. */
@NullMarked
package dk.budgetspor.bench;

import org.jspecify.annotations.NullMarked;
