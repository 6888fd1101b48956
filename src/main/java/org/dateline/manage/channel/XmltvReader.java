package org.dateline.manage.channel;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.dateline.kernel.UnreadableText;
import org.dateline.kernel.XmlText;
import org.dateline.published.Newsroom;
import org.jspecify.annotations.Nullable;

/** Reads schedules from XMLTV, the format in which broadcasters exchange programmes. */
@Provider
@Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
public class XmltvReader implements MessageBodyReader<SentSchedule> {

    private final Newsroom newsroom;

    XmltvReader(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == SentSchedule.class;
    }

    @Override
    public SentSchedule readFrom(
            Class<SentSchedule> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        String text = text(body.readAllBytes(), charset);
        return new XmltvListing(new XmltvDocument(text, newsroom.language()).programmes());
    }

    private static String text(byte[] body, @Nullable String charset) {
        try {
            return XmlText.of(body, charset);
        } catch (UnreadableText e) {
            throw XmltvFault.of("", e.reason()).causedBy(e);
        }
    }
}
