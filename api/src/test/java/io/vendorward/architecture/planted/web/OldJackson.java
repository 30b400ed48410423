package io.vendorward.architecture.planted.web;

import com.fasterxml.jackson.databind.ObjectMapper;

final class OldJackson {

  ObjectMapper mapper() {
    return new ObjectMapper();
  }
}
