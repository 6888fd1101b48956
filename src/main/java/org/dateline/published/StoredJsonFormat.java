package org.dateline.published;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** Lets entities keep their JSON columns as {@link StoredJson}, apart from the JSON of the wire. */
@JsonFormat
@PersistenceUnitExtension
class StoredJsonFormat implements FormatMapper {

    private final JacksonJsonFormatMapper jackson = new JacksonJsonFormatMapper(StoredJson.mapper());

    @Override
    public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
        return jackson.fromString(json, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return jackson.toString(value, type, options);
    }
}
