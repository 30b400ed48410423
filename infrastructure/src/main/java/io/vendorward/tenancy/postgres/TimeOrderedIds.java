package io.vendorward.tenancy.postgres;

import com.github.f4b6a3.uuid.UuidCreator;
import io.vendorward.tenancy.usecase.NewIds;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class TimeOrderedIds implements NewIds {

  @Override
  public UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }
}
