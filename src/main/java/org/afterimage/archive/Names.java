package org.afterimage.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.afterimage.persona.Persona;

/** How one addresses the person: words that a question holds without asking for them. */
final class Names {
    private Names() {}

    static Set<String> of(Persona persona, Words words, Lexicon lexicon) {
        List<String> all = new ArrayList<>(persona.names());
        all.add(persona.name());
        all.add(persona.relation());
        Set<String> names = new HashSet<>();
        for (String name : all) {
            String stems = Lexicon.stems(words, name);
            String key = !name.isBlank() && Words.isHan(name.codePointAt(0)) ? name : stems;
            names.add(key);
            Lexicon.Concept concept = lexicon.concept(key);
            if (concept != null && name.equals(persona.relation())) {
                names.addAll(concept.stems());
                names.addAll(concept.han());
            }
        }
        return names;
    }
}
