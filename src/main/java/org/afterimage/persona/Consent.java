package org.afterimage.persona;

import java.util.List;

/**
 * Who in the family agreed to this portrait.
 *
 * @param by name of the one who agreed
 * @param kinship to the person, e.g. {@code "daughter"}
 * @param scope what was agreed to: of {@code words}, {@code voice}, {@code face}, {@code public}; empty means all but public
 * @param given ISO 8601 date
 * @param until ISO 8601 date after which it ends; blank for no end
 * @param revoked ISO 8601 date on which it was taken back; blank when it was not
 */
public record Consent(String by, String kinship, List<String> scope, String given, String until, String revoked) {
    public Consent {
        scope = List.copyOf(scope);
    }
}
