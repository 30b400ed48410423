package io.vendorward.operation.worker;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The worker of this replica.
 *
 * @param enabled whether it works at all
 * @param idle how long it rests after a round that found nothing to do
 * @param afterFailure how long it rests after a round that failed, say because the database is away
 * @param betweenTidying how long after it forgot what is to be forgotten it looks again
 */
@ConfigurationProperties("vendorward.worker")
record WorkerProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("250ms") Duration idle,
    @DefaultValue("5s") Duration afterFailure,
    @DefaultValue("10m") Duration betweenTidying) {}
