package org.accord.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Writes down each trip to the database while it is asked to; hands out plain connections while it is not. */
final class Statements {

    private static final StackWalker ASKER = StackWalker.getInstance();

    private static volatile List<String> heard;

    private Statements() {}

    /** One line a trip; a batch is one. */
    static synchronized List<String> during(Runnable work) {
        List<String> trips = java.util.Collections.synchronizedList(new ArrayList<>());
        heard = trips;
        try {
            work.run();
        } finally {
            heard = null;
        }
        return List.copyOf(trips);
    }

    static DataSource hearing(DataSource pool) {
        return (DataSource) Proxy.newProxyInstance(
                Statements.class.getClassLoader(),
                new Class<?>[] {DataSource.class, AutoCloseable.class},
                (proxy, method, arguments) -> {
                    Object answer = call(pool, method, arguments);
                    return answer instanceof Connection connection && heard != null ? hearing(connection) : answer;
                });
    }

    private static Connection hearing(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (List.of("commit", "rollback").contains(method.getName())) {
                        hear(method.getName());
                    }
                    Object answer = call(connection, method, arguments);
                    if (answer instanceof PreparedStatement statement) {
                        return hearing(statement, (String) arguments[0], PreparedStatement.class);
                    }
                    return answer instanceof Statement statement ? hearing(statement, "", Statement.class) : answer;
                });
    }

    private static Object hearing(Statement statement, String sql, Class<?> kind) {
        return Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {kind}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        hear(sql.isEmpty() ? String.valueOf(arguments[0]) : sql);
                    }
                    return call(statement, method, arguments);
                });
    }

    /** Whose code of ours asked, the nearest three; in the bare engine nobody's. */
    private static String asker(Stream<StackWalker.StackFrame> frames) {
        return frames.filter(frame -> frame.getClassName().startsWith("org.accord."))
                .filter(frame -> !frame.getClassName().startsWith("org.accord.benchmark."))
                .filter(frame -> !frame.getClassName().contains("$$"))
                .limit(3)
                .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < ", "   -- ", ""));
    }

    private static void hear(String trip) {
        List<String> trips = heard;
        if (trips != null) {
            trips.add((trip + ASKER.walk(Statements::asker))
                    .replaceAll("\\s+", " ")
                    .trim());
        }
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
