package org.dateline.testing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.function.BiFunction;

/** Stands before the readers' data source in tests, and counts and keeps the statements that go through. */
@Singleton
public class CountingDataSource {

    private final StatementCount count;

    CountingDataSource(StatementCount count) {
        this.count = count;
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    @DataSource("delivery")
    javax.sql.DataSource counting(@DataSource("delivery") AgroalDataSource readers) {
        return proxy(javax.sql.DataSource.class, readers, "getConnection", (arguments, answer) -> connection(answer));
    }

    private Connection connection(Object connection) {
        return proxy(Connection.class, connection, "prepareStatement", (arguments, answer) -> {
            count.see(String.valueOf(arguments[0]));
            return statement(answer);
        });
    }

    private PreparedStatement statement(Object statement) {
        return proxy(PreparedStatement.class, statement, "executeQuery", (arguments, answer) -> {
            count.increment();
            return answer;
        });
    }

    private static <T> T proxy(Class<T> type, Object target, String method, BiFunction<Object[], Object, Object> then) {
        return type.cast(Proxy.newProxyInstance(
                CountingDataSource.class.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                    try {
                        Object answer = called.invoke(target, arguments);
                        return called.getName().equals(method) ? then.apply(arguments, answer) : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
