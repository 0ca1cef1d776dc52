package org.afterimage.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MandarinReadingTest {
    private static final MandarinReading READING = new MandarinReading();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1987年 | 一九八七年",
                "2005年 | 二零零五年",
                "30年 | 三十年",
                "78年 | 七八年",
                "60年代 | 六十年代",
                "1960年代 | 一九六零年代",
                "1950-1955年 | 一九五零到一九五五年",
                "1987年5月3日 | 一九八七年五月三日",
                "1987-05-03 | 一九八七年五月三日",
                "12月25号 | 十二月二十五号",
                "8:30 | 八点半",
                "10:05 | 十点零五分",
                "2:00 | 两点",
                "¥3.50 | 三点五元",
                "¥2万 | 两万元",
                "$100 | 一百美元",
                "100元 | 一百元",
                "50% | 百分之五十",
                "-3% | 负百分之三",
                "1/2 | 二分之一",
                "3.14 | 三点一四",
                "-5°C | 零下五度",
                "25°C | 二十五摄氏度",
                "5km | 五公里",
                "2斤 | 两斤",
                "2个人 | 两个人",
                "12个人 | 十二个人",
                "第2个 | 第二个",
                "2000 | 两千",
                "20000 | 两万",
                "1,005 | 一千零五",
                "110 | 一百一十",
                "手机13800138000 | 手机幺三八零零幺三八零零零",
                "电话 010-12345678 | 电话零幺零幺二三四五六七八",
                "3-5天 | 三到五天",
                "007 | 零零七"
            })
    void isWrittenAsItIsSaid(String written, String said) {
        assertThat(READING.read(written)).isEqualTo(said);
    }
}
