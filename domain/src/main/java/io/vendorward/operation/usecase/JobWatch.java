package io.vendorward.operation.usecase;

import io.vendorward.operation.Job;

/** Told what became of every try of a job: for logs and figures. */
@FunctionalInterface
public interface JobWatch {

  void tried(Job job, WorkJob.Outcome outcome);
}
