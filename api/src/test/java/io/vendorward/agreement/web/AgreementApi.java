package io.vendorward.agreement.web;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The controllers of agreements, for slices about what hangs on one. */
@TestConfiguration(proxyBeanMethods = false)
@Import({AgreementController.class, AgreementVersionController.class, AgreementEdits.class})
public class AgreementApi {}
