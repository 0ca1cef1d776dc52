package org.afterimage.mind;

/** What came of one way of thinking. */
enum Outcome {
    /** It has nothing to say; the next one is asked. */
    PASSED,
    /** It answered. */
    ANSWERED,
    /** It said that there is no evidence for an answer. */
    DECLINED
}
