/** Letters to vendors put into words, and mail over SMTP. */
@NullMarked
package io.vendorward.portal.mail;

import org.jspecify.annotations.NullMarked;
