package io.vendorward.web;

import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Cursors are positions, signed together with the sort order that they belong to. */
@Component
public final class Cursors {

  private static final int SIGNATURE_BYTES = 16;

  private final InstallationKey key;

  Cursors(InstallationKey key) {
    this.key = key;
  }

  public String encode(Position position, List<Sort> sorts) {
    byte[] content = write(position);
    var all = Arrays.copyOf(content, content.length + SIGNATURE_BYTES);
    System.arraycopy(sign(content, sorts), 0, all, content.length, SIGNATURE_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /** The position, or a 400 when the cursor is not ours or belongs to another order. */
  public Position decode(String cursor, List<Sort> sorts) {
    try {
      byte[] all = Base64.getUrlDecoder().decode(cursor);
      if (all.length > SIGNATURE_BYTES) {
        byte[] content = Arrays.copyOf(all, all.length - SIGNATURE_BYTES);
        byte[] signature = Arrays.copyOfRange(all, content.length, all.length);
        if (MessageDigest.isEqual(signature, sign(content, sorts))) {
          return read(content);
        }
      }
    } catch (IllegalArgumentException notBase64) {
      // answered below, like every other cursor that is not ours
    }
    throw Problems.of(
        ProblemType.BAD_CURSOR,
        "The cursor is not one that this list gave for this order; begin again without it.",
        List.of(new FieldError("cursor", "invalid", "is not one of this list")));
  }

  private byte[] sign(byte[] content, List<Sort> sorts) {
    return Arrays.copyOf(key.hmac("cursor " + sorts, content), SIGNATURE_BYTES);
  }

  private static byte[] write(Position position) {
    try (var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes)) {
      out.writeLong(position.id().getMostSignificantBits());
      out.writeLong(position.id().getLeastSignificantBits());
      out.writeByte(position.keys().size());
      for (String text : position.keys()) {
        out.writeUTF(text);
      }
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Position read(byte[] content) {
    try (var in = new DataInputStream(new ByteArrayInputStream(content))) {
      var id = new UUID(in.readLong(), in.readLong());
      int count = in.readByte();
      var keys = new ArrayList<String>(count);
      for (int i = 0; i < count; i++) {
        keys.add(in.readUTF());
      }
      return new Position(keys, id);
    } catch (IOException signedByUsYetBroken) {
      throw new UncheckedIOException(signedByUsYetBroken);
    }
  }
}
