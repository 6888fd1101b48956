package org.dateline.cache;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a client says about encodings (RFC 9110, 12.5.3), as far as it concerns gzip. */
public final class AcceptEncoding {

    private AcceptEncoding() {}

    /** Whether gzip is accepted, and not less welcome than the plain bytes. */
    public static boolean prefersGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        double gzip = -1;
        double identity = -1;
        double any = -1;
        for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] pieces = part.split(";");
            String coding = pieces[0].trim();
            double quality = quality(pieces);
            switch (coding) {
                case "gzip", "x-gzip" -> gzip = Math.max(gzip, quality);
                case "identity" -> identity = quality;
                case "*" -> any = quality;
                default -> {}
            }
        }
        double wanted = gzip >= 0 ? gzip : any;
        return wanted > 0 && wanted >= identity;
    }

    /** A weight that cannot be read counts as a refusal: plain bytes are never wrong. */
    private static double quality(String[] pieces) {
        for (int i = 1; i < pieces.length; i++) {
            String parameter = pieces[i].trim();
            if (parameter.startsWith("q=")) {
                String weight = parameter.substring(2).trim();
                return weight.matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(weight) : 0;
            }
        }
        return 1;
    }
}
