package io.vendorward.web;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Scalars of the right kind only: {@code "5"} is no number and 5 is no text. The stock refusal of
 * such coercions ends the collecting of errors; this one does not.
 */
@Component
final class StrictScalars extends SimpleModule {

  StrictScalars() {
    super("strict-scalars");
    strict(String.class, JsonParser::getString, JsonToken.VALUE_STRING);
    strict(Integer.class, JsonParser::getIntValue, JsonToken.VALUE_NUMBER_INT);
    strict(Long.class, JsonParser::getLongValue, JsonToken.VALUE_NUMBER_INT);
    strict(
        BigDecimal.class,
        JsonParser::getDecimalValue,
        JsonToken.VALUE_NUMBER_INT,
        JsonToken.VALUE_NUMBER_FLOAT);
    strict(Boolean.class, JsonParser::getBooleanValue, JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);
    addDeserializer(
        int.class, new Strict<>(int.class, JsonParser::getIntValue, JsonToken.VALUE_NUMBER_INT));
    addDeserializer(
        long.class, new Strict<>(long.class, JsonParser::getLongValue, JsonToken.VALUE_NUMBER_INT));
    addDeserializer(
        boolean.class,
        new Strict<>(
            boolean.class,
            JsonParser::getBooleanValue,
            JsonToken.VALUE_TRUE,
            JsonToken.VALUE_FALSE));
    addKeyDeserializer(String.class, new KeptKey());
  }

  /** A key of a map is kept as text too. */
  private static final class KeptKey extends KeyDeserializer {
    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext context) {
      return KeptText.canBe(key)
          ? key
          : context.handleWeirdKey(String.class, key, "holds what no text can be");
    }
  }

  private <T> void strict(Class<T> type, Reading<T> reading, JsonToken... accepted) {
    addDeserializer(type, new Strict<>(type, reading, accepted));
  }

  private interface Reading<T> {
    T read(JsonParser parser);
  }

  private static final class Strict<T> extends StdDeserializer<T> {

    private final transient Reading<T> reading;
    private final Set<JsonToken> accepted;

    Strict(Class<T> type, Reading<T> reading, JsonToken... accepted) {
      super(type);
      this.reading = reading;
      this.accepted = Set.of(accepted);
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
      return accepted.contains(parser.currentToken()) && canBeKept(parser)
          ? reading.read(parser)
          : (T) context.handleUnexpectedToken(getValueType(context), parser);
    }

    private static boolean canBeKept(JsonParser parser) {
      return parser.currentToken() != JsonToken.VALUE_STRING || KeptText.canBe(parser.getString());
    }
  }
}
