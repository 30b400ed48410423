/** Tests of letters and of mail over SMTP. */
@NullMarked
package io.vendorward.portal.mail;

import org.jspecify.annotations.NullMarked;
