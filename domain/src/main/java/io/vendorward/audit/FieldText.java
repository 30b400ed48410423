package io.vendorward.audit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A field of a change as a text, for its hash in the record: the same for the same value, though
 * sets and maps have no order. Values are records, collections and what has a text of its own.
 */
public final class FieldText {

  private FieldText() {}

  public static String of(Object value) {
    return switch (value) {
      case Record record -> ofRecord(record);
      case Optional<?> maybe -> maybe.map(FieldText::of).orElse("?");
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> of(entry.getKey()) + "=" + of(entry.getValue()))
              .sorted()
              .collect(Collectors.joining(",", "{", "}"));
      case Set<?> set ->
          set.stream().map(FieldText::of).sorted().collect(Collectors.joining(",", "{", "}"));
      case Collection<?> list ->
          list.stream().map(FieldText::of).collect(Collectors.joining(",", "[", "]"));
      case Enum<?> constant -> constant.name();
      default -> value.toString();
    };
  }

  private static String ofRecord(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .map(component -> component.getName() + "=" + of(component(record, component)))
        .collect(Collectors.joining(",", record.getClass().getSimpleName() + "(", ")"));
  }

  private static Object component(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
