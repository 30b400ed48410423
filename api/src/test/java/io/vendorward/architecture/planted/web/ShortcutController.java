package io.vendorward.architecture.planted.web;

import io.vendorward.architecture.planted.pure.usecase.Gadgets;

final class ShortcutController {

  int count(Gadgets gadgets) {
    return gadgets.count();
  }
}
