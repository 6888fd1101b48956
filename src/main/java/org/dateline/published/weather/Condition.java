package org.dateline.published.weather;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.kernel.LocalizedText;

/**
 * What the sky does: a code of WMO's table 4677, as far as weather models speak them, with its names in Russian, Kyrgyz and
 * English, and its picture.
 */
public enum Condition {
    CLEAR(0, Picture.CLEAR, "Ясно", "Ачык", "Clear"),
    MAINLY_CLEAR(1, Picture.MAINLY_CLEAR, "Малооблачно", "Аз булуттуу", "Mainly clear"),
    PARTLY_CLOUDY(2, Picture.PARTLY_CLOUDY, "Переменная облачность", "Өзгөрмө булуттуу", "Partly cloudy"),
    OVERCAST(3, Picture.OVERCAST, "Пасмурно", "Бүркөк", "Overcast"),
    FOG(45, Picture.FOG, "Туман", "Туман", "Fog"),
    RIME_FOG(48, Picture.RIME_FOG, "Туман с изморозью", "Кыроолуу туман", "Freezing fog"),
    LIGHT_DRIZZLE(51, Picture.DRIZZLE, "Слабая морось", "Аз себелеме", "Light drizzle"),
    DRIZZLE(53, Picture.DRIZZLE, "Морось", "Себелеме", "Drizzle"),
    HEAVY_DRIZZLE(55, Picture.DRIZZLE, "Сильная морось", "Катуу себелеме", "Heavy drizzle"),
    LIGHT_FREEZING_DRIZZLE(
            56, Picture.FREEZING_DRIZZLE, "Слабая ледяная морось", "Аз муздуу себелеме", "Light freezing drizzle"),
    FREEZING_DRIZZLE(57, Picture.FREEZING_DRIZZLE, "Ледяная морось", "Муздуу себелеме", "Freezing drizzle"),
    LIGHT_RAIN(61, Picture.LIGHT_RAIN, "Небольшой дождь", "Аз жамгыр", "Light rain"),
    RAIN(63, Picture.RAIN, "Дождь", "Жамгыр", "Rain"),
    HEAVY_RAIN(65, Picture.HEAVY_RAIN, "Сильный дождь", "Катуу жамгыр", "Heavy rain"),
    LIGHT_FREEZING_RAIN(
            66, Picture.FREEZING_RAIN, "Небольшой ледяной дождь", "Аз муздуу жамгыр", "Light freezing rain"),
    FREEZING_RAIN(67, Picture.FREEZING_RAIN, "Ледяной дождь", "Муздуу жамгыр", "Freezing rain"),
    LIGHT_SLEET(68, Picture.SLEET, "Небольшой дождь со снегом", "Аз кар аралаш жамгыр", "Light sleet"),
    SLEET(69, Picture.SLEET, "Дождь со снегом", "Кар аралаш жамгыр", "Sleet"),
    LIGHT_SNOW(71, Picture.LIGHT_SNOW, "Небольшой снег", "Аз кар", "Light snow"),
    SNOW(73, Picture.SNOW, "Снег", "Кар", "Snow"),
    HEAVY_SNOW(75, Picture.HEAVY_SNOW, "Сильный снег", "Калың кар", "Heavy snow"),
    SNOW_GRAINS(77, Picture.SNOW_GRAINS, "Снежные зёрна", "Кар бүртүкчөлөрү", "Snow grains"),
    LIGHT_SHOWERS(80, Picture.SHOWERS, "Небольшой ливень", "Аз нөшөр", "Light showers"),
    SHOWERS(81, Picture.SHOWERS, "Ливень", "Нөшөр", "Showers"),
    VIOLENT_SHOWERS(82, Picture.HEAVY_SHOWERS, "Сильный ливень", "Катуу нөшөр", "Violent showers"),
    LIGHT_SLEET_SHOWERS(
            83, Picture.SLEET_SHOWERS, "Небольшой ливень со снегом", "Аз кар аралаш нөшөр", "Light sleet showers"),
    SLEET_SHOWERS(84, Picture.SLEET_SHOWERS, "Ливень со снегом", "Кар аралаш нөшөр", "Sleet showers"),
    LIGHT_SNOW_SHOWERS(85, Picture.SNOW_SHOWERS, "Небольшой снегопад", "Кыска кар", "Light snow showers"),
    SNOW_SHOWERS(86, Picture.SNOW_SHOWERS, "Сильный снегопад", "Катуу кыска кар", "Heavy snow showers"),
    THUNDERSTORM(95, Picture.THUNDERSTORM, "Гроза", "Чагылгандуу жамгыр", "Thunderstorm"),
    THUNDERSTORM_WITH_HAIL(
            96, Picture.THUNDERSTORM_WITH_HAIL, "Гроза с градом", "Чагылгандуу мөндүр", "Thunderstorm with hail"),
    HEAVY_THUNDERSTORM(97, Picture.THUNDERSTORM, "Сильная гроза", "Катуу чагылгандуу жамгыр", "Heavy thunderstorm"),
    HEAVY_THUNDERSTORM_WITH_HAIL(
            99,
            Picture.THUNDERSTORM_WITH_HAIL,
            "Сильная гроза с градом",
            "Катуу чагылгандуу мөндүр",
            "Heavy thunderstorm with hail");

    /** Every code there is, for whoever named another one. */
    public static final String CODES = Arrays.stream(values())
            .map(condition -> String.valueOf(condition.code))
            .collect(Collectors.joining(", "));

    private final int code;
    private final Picture picture;
    private final LocalizedText names;

    Condition(int code, Picture picture, String russian, String kyrgyz, String english) {
        this.code = code;
        this.picture = picture;
        this.names = LocalizedText.of("ru", russian, "ky", kyrgyz, "en", english);
    }

    public static Optional<Condition> of(int code) {
        return Arrays.stream(values())
                .filter(condition -> condition.code == code)
                .findFirst();
    }

    @JsonCreator
    static Condition stored(int code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException("no condition has the code " + code));
    }

    /** In the table of the WMO, in our database and on the wire. */
    @JsonValue
    public int code() {
        return code;
    }

    public LocalizedText names() {
        return names;
    }

    /** The address of its picture, where Dateline serves it. */
    String icon(boolean isDay) {
        return "/weather-icons/" + picture.file(isDay) + ".svg";
    }

    /** Where nothing but cloud is to be seen, day and night are alike. */
    private enum Picture {
        CLEAR(true),
        MAINLY_CLEAR(true),
        PARTLY_CLOUDY(true),
        OVERCAST(false),
        FOG(false),
        RIME_FOG(false),
        DRIZZLE(false),
        FREEZING_DRIZZLE(false),
        LIGHT_RAIN(false),
        RAIN(false),
        HEAVY_RAIN(false),
        FREEZING_RAIN(false),
        SLEET(false),
        LIGHT_SNOW(false),
        SNOW(false),
        HEAVY_SNOW(false),
        SNOW_GRAINS(false),
        SHOWERS(true),
        HEAVY_SHOWERS(true),
        SLEET_SHOWERS(true),
        SNOW_SHOWERS(true),
        THUNDERSTORM(false),
        THUNDERSTORM_WITH_HAIL(false);

        private final boolean showsTheSky;

        Picture(boolean showsTheSky) {
            this.showsTheSky = showsTheSky;
        }

        private String file(boolean isDay) {
            String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
            return showsTheSky ? word + (isDay ? "-day" : "-night") : word;
        }
    }
}
