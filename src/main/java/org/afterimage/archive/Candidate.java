package org.afterimage.archive;

/**
 * A sentence that may answer a question.
 *
 * @param fragment the sentence
 * @param confidence that it answers, 0 to 1
 * @param score for the order only, higher is better
 */
public record Candidate(Fragment fragment, double confidence, double score) {}
