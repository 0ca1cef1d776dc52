package org.afterimage.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PinyinTest {
    private static final Pinyin PINYIN = new Pinyin();

    @ParameterizedTest
    @CsvSource({
        "银行, yin2hang2",
        "重庆, chong2qing4",
        "重要, zhong4yao4",
        "他长大了, ta1zhang3da4le5",
        "行长, hang2zhang3",
        "长城, chang2cheng2",
        "音乐, yin1yue4",
        "快乐, kuai4le4",
        "睡觉, shui4jiao4",
        "觉得, jue2de5",
        "他跑得快, ta1pao3de5kuai4",
        "我得走, wo3dei2zou3",
        "慢慢地走, man4man4de5zou3",
        "地方, di4fang5",
        "还书, huan2shu1",
        "睡着了, shui4zhao2le5",
        "看着, kan4zhe5",
        "爷爷, ye2ye5",
        "孩子们, hai2zi5men5",
        "女儿, nü3er2",
        "战略, zhan4lüe4"
    })
    void polyphonesAndNeutralTonesAreReadByTheirWord(String written, String read) {
        assertThat(joined(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "不是, bu2shi4",
        "不好, bu4hao3",
        "是不是, shi4bu5shi4",
        "一个, yi2ge5",
        "一天, yi4tian1",
        "一起, yi4qi3",
        "看一看, kan4yi5kan4",
        "第一, di4yi1",
        "十一, shi2yi1",
        "一九八七, yi1jiu3ba1qi1",
        "你好, ni2hao3",
        "我很好, wo3hen2hao3",
        "我想洗澡, wo2xiang3xi2zao3",
        "展览馆, zhan3lan2guan3"
    })
    void tonesChangeBesideEachOther(String written, String read) {
        assertThat(joined(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"'你好，世界。', 'ni2hao3, shi4jie4.'", "'好吗？', 'hao3 ma5?'"})
    void punctuationMakesPauses(String written, String read) {
        assertThat(PINYIN.read(written)).isEqualTo(read);
    }

    private static String joined(String written) {
        return PINYIN.read(written).replace(" ", "");
    }
}
