package org.afterimage.voice;

import com.hankcs.hanlp.HanLP;
import java.util.List;

/** Han characters to joined pinyin with tone numbers, by HanLP's phrase dictionary and our corrections. */
final class Pinyin {
    /** Reads Han text without digits; anything else becomes a pause. */
    String read(String text) {
        StringBuilder out = new StringBuilder();
        List<com.hankcs.hanlp.dictionary.py.Pinyin> syllables = HanLP.convertToPinyinList(text);
        for (int i = 0; i < syllables.size(); i++) {
            String syllable = syllables.get(i).toString();
            if (syllable.equals("none5")) {
                out.append("，。、！？；：,.!?;:".indexOf(text.charAt(i)) >= 0 ? ", " : " ");
            } else {
                out.append(syllable.replace("lve", "lüe").replace("nve", "nüe"));
            }
        }
        return out.toString().strip();
    }
}
