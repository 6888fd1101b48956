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
        return proxy(
                javax.sql.DataSource.class,
                readers,
                (called, arguments, answer) -> called.equals("getConnection") ? connection(answer) : answer);
    }

    private Connection connection(Object connection) {
        return proxy(Connection.class, connection, (called, arguments, answer) -> {
            if (!called.equals("prepareStatement")) {
                return answer;
            }
            String sql = String.valueOf(arguments[0]);
            count.see(sql);
            return statement(answer, sql);
        });
    }

    private PreparedStatement statement(Object statement, String sql) {
        BoundValues values = new BoundValues();
        return proxy(PreparedStatement.class, statement, (called, arguments, answer) -> {
            values.see(called, arguments);
            if (called.equals("executeQuery")) {
                count.increment();
                count.keep(sql, values);
            }
            return answer;
        });
    }

    /** What is made of the answer to a call. */
    private interface Then {
        Object apply(String called, Object[] arguments, Object answer);
    }

    private static <T> T proxy(Class<T> type, Object target, Then then) {
        return type.cast(Proxy.newProxyInstance(
                CountingDataSource.class.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                    try {
                        return then.apply(called.getName(), arguments, called.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
