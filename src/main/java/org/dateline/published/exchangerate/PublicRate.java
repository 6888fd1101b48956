package org.dateline.published.exchangerate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a currency costs on one day.
 *
 * @param nominal how many units of the currency the value is for
 * @param value in the base, with the digits as they were published
 * @param perBase units of the currency for one unit of the base, where that is what was published
 */
public record PublicRate(
        String currency,
        int nominal,
        BigDecimal value,
        @Nullable BigDecimal perBase) {

    /** Of a value that is derived; more than any provider publishes, so that its rounding shows nowhere. */
    public static final int SIGNIFICANT_DIGITS = 8;

    private static final MathContext DERIVED = new MathContext(SIGNIFICANT_DIGITS, RoundingMode.HALF_EVEN);

    public static PublicRate of(String currency, int nominal, BigDecimal value) {
        return new PublicRate(currency, nominal, value, null);
    }

    /** Of a figure that says how many units of the currency one unit of the base costs. */
    public static PublicRate perBase(String currency, BigDecimal figure) {
        return new PublicRate(currency, 1, BigDecimal.ONE.divide(figure, DERIVED), figure);
    }

    /** What so many units cost at this rate: exactly as published if the nominal is the same. */
    BigDecimal valueOf(int units) {
        if (units == nominal) {
            return value;
        }
        // Nominals are powers of ten, by which any decimal can be divided; an editor may have typed another one.
        return isPowerOfTen(nominal) && isPowerOfTen(units)
                ? value.scaleByPowerOfTen(zeros(units) - zeros(nominal))
                : value.multiply(BigDecimal.valueOf(units)).divide(BigDecimal.valueOf(nominal), DERIVED);
    }

    /** Whether a unit costs more than so many times as much at the one rate as at the other. */
    public boolean isFarFrom(PublicRate other, int times) {
        BigDecimal here = value.multiply(BigDecimal.valueOf(other.nominal));
        BigDecimal there = other.value.multiply(BigDecimal.valueOf(nominal));
        BigDecimal factor = BigDecimal.valueOf(times);
        return here.compareTo(there.multiply(factor)) > 0 || there.compareTo(here.multiply(factor)) > 0;
    }

    private static boolean isPowerOfTen(int number) {
        return String.valueOf(number).matches("10*");
    }

    private static int zeros(int powerOfTen) {
        return String.valueOf(powerOfTen).length() - 1;
    }
}
