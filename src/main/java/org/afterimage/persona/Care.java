package org.afterimage.persona;

import java.time.Duration;
import java.util.List;

/**
 * How the family wants those who talk to the portrait to be looked after.
 *
 * @param remindAfter of talking without a long break, he reminds that he is a recreation; zero never
 * @param session longest conversation, then he says goodbye; zero for no limit
 * @param sessions how many conversations there may be in all; 0 for no limit
 * @param lastDay ISO 8601 date of the last day on which he answers; blank for no end
 * @param minors whether people under 18 may talk to him
 * @param exitWords words that end the conversation, besides the usual ones
 * @param help whom to turn to in a crisis: a name and a number, said as it stands; blank for the usual ones
 */
public record Care(
        Duration remindAfter,
        Duration session,
        int sessions,
        String lastDay,
        boolean minors,
        List<String> exitWords,
        String help) {
    public static final Care DEFAULT = new Care(Duration.ofHours(2), Duration.ZERO, 0, "", false, List.of(), "");

    public Care {
        exitWords = List.copyOf(exitWords);
    }
}
