package org.dateline.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcceptEncodingTest {

    @Test
    void gzipIsSentToThoseWhoWantIt() {
        assertThat(AcceptEncoding.prefersGzip("gzip")).isTrue();
        assertThat(AcceptEncoding.prefersGzip("br, GZIP;q=0.5")).isTrue();
        assertThat(AcceptEncoding.prefersGzip("*")).isTrue();
        assertThat(AcceptEncoding.prefersGzip("deflate, *;q=0.1")).isTrue();
        assertThat(AcceptEncoding.prefersGzip("identity;q=0.5, gzip;q=1.0")).isTrue();
    }

    @Test
    void plainBytesAreSentToAllOthers() {
        assertThat(AcceptEncoding.prefersGzip(null)).isFalse();
        assertThat(AcceptEncoding.prefersGzip("")).isFalse();
        assertThat(AcceptEncoding.prefersGzip("br")).isFalse();
        assertThat(AcceptEncoding.prefersGzip("gzip;q=0")).isFalse();
        assertThat(AcceptEncoding.prefersGzip("gzip;q=0, *")).isFalse();
        assertThat(AcceptEncoding.prefersGzip("identity, gzip;q=0.5")).isFalse();
        assertThat(AcceptEncoding.prefersGzip("gzip;q=many")).isFalse();
    }
}
