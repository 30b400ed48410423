package io.vendorward.tenancy.usecase;

import reactor.util.context.Context;
import reactor.util.context.ContextView;

/** How long the statements of a transaction may take: who waits for them decides. */
public enum Patience {
  /** Somebody waits for the answer to a request. */
  OF_REQUESTS,
  /** Nobody waits: a job of the worker. */
  OF_JOBS;

  /** Transactions under this context are worked with this patience. */
  public Context in(Context context) {
    return context.put(Patience.class, this);
  }

  public static Patience of(ContextView context) {
    return context.hasKey(Patience.class) ? context.get(Patience.class) : OF_REQUESTS;
  }
}
