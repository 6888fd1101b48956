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

/** Reads a day's schedule from XMLTV, the format in which broadcasters exchange programmes. */
@Provider
@Consumes(MediaType.APPLICATION_XML)
public class XmltvReader implements MessageBodyReader<ScheduleDayContent> {

    private final Newsroom newsroom;

    XmltvReader(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == ScheduleDayContent.class;
    }

    @Override
    public ScheduleDayContent readFrom(
            Class<ScheduleDayContent> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        return new ScheduleDayContent(
                new XmltvDocument(text(body.readAllBytes(), charset), newsroom.language()).broadcasts());
    }

    private static String text(byte[] body, @Nullable String charset) {
        try {
            return XmlText.of(body, charset);
        } catch (UnreadableText e) {
            throw XmltvDocument.malformed("", e.reason()).causedBy(e);
        }
    }
}
