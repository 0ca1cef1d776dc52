package org.afterimage.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnglishReadingTest {
    private static final EnglishReading READING = new EnglishReading();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in 1987 | in nineteen eighty seven",
                "in 1806 | in eighteen oh six",
                "in 2005 | in two thousand five",
                "the 1960s | the nineteen sixties",
                "the '80s | the eighties",
                "1950–1955 | nineteen fifty to nineteen fifty five",
                "May 3, 1987 | May third, nineteen eighty seven",
                "3 May 1987 | the third of May, nineteen eighty seven",
                "2001-09-11 | September eleventh, two thousand one",
                "5/12/2008 | May twelfth, two thousand eight",
                "at 5:30 pm | at five thirty p m",
                "at 9:05 | at nine oh five",
                "at 10:00 | at ten o'clock",
                "$3.50 | three dollars fifty",
                "$1 | one dollar",
                "$2.5 million | two point five million dollars",
                "£1,200 | one thousand two hundred pounds",
                "50% | fifty percent",
                "3.14 | three point one four",
                "1,234,567 people | one million two hundred and thirty four thousand five hundred and sixty seven people",
                "-5°C | minus five degrees Celsius",
                "120 km/h | one hundred and twenty kilometers per hour",
                "1 kg and 2 kg | one kilogram and two kilograms",
                "6 ft | six feet",
                "the 21st | the twenty first",
                "1/2 | one half",
                "3/4 | three quarters",
                "2/3 | two thirds",
                "007 | oh oh seven",
                "call 555-1234 | call five five five one two three four",
                "+86 138 0013 8000 | plus eight six one three eight oh oh one three eight oh oh oh",
                "Dr. Smith of Elm St. | Doctor Smith of Elm Street",
                "St. Paul | Saint Paul",
                "tea, e.g. green, etc. | tea, for example green, et cetera",
                "No. 5 | number five",
                "salt & pepper | salt and pepper",
                "the BBC and NASA | the B B C and NASA",
                "the U.S.A. | the U S A",
                "Café in Москва | Cafe in Moskva",
                "99999999999999999999 | nine nine nine nine nine nine nine nine nine nine nine nine nine nine nine nine nine nine nine nine"
            })
    void isWrittenAsItIsSaid(String written, String said) {
        assertThat(READING.read(written)).isEqualTo(said);
    }
}
