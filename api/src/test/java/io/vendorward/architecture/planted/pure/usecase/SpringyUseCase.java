package io.vendorward.architecture.planted.pure.usecase;

@org.springframework.context.annotation.Lazy
final class SpringyUseCase {}
