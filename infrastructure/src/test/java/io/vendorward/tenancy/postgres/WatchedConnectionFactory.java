package io.vendorward.tenancy.postgres;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows the statements of adapters to the {@link Watch} that is kept, if one is. */
record WatchedConnectionFactory(ConnectionFactory factory) implements ConnectionFactory {

  private static final Object[] NONE = {};

  @Override
  public Mono<Connection> create() {
    return Mono.deferContextual(context -> {
      Watch watch = Watch.Kept.current();
      Mono<Connection> created = Mono.from(factory.create()).cast(Connection.class);
      return watch == null
          ? created
          : created.map(connection -> watched(connection, watch, context.get(CurrentScope.class)));
    });
  }

  @Override
  public ConnectionFactoryMetadata getMetadata() {
    return factory.getMetadata();
  }

  private static Connection watched(Connection connection, Watch watch, CurrentScope scope) {
    return proxy(
        Connection.class,
        (method, arguments) -> {
          Object result = invoke(connection, method, arguments);
          return result instanceof Statement statement
              ? watched(statement, watch, scope, (String) arguments[0])
              : result;
        });
  }

  private static Statement watched(
      Statement statement, Watch watch, CurrentScope scope, String sql) {
    List<Watch.Binding> bindings = new ArrayList<>();
    return proxy(
        Statement.class,
        (method, arguments) -> {
          Object result = invoke(statement, method, arguments);
          if (method.getName().startsWith("bind")) {
            bindings.add(copy -> invoke(copy, method, arguments));
          }
          return result instanceof Publisher<?> executed
              ? watch.before(scope, sql, bindings).thenMany(Flux.from(executed).cast(Result.class))
              : result;
        });
  }

  private interface Handler {
    @Nullable Object handle(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Handler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              Object result = handler.handle(method, arguments == null ? NONE : arguments);
              return method.getReturnType() == type ? proxy : result;
            }));
  }

  private static @Nullable Object invoke(Object target, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }
}
