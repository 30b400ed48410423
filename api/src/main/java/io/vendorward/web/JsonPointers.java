package io.vendorward.web;

/**
 * Paths of the validator as JSON pointers: {@code contacts[0].email} is {@code /contacts/0/email}.
 */
final class JsonPointers {

  private JsonPointers() {}

  static String ofPath(String path) {
    return path.isEmpty() ? "" : "/" + path.replace("[", ".").replace("]", "").replace('.', '/');
  }
}
