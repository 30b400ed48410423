/** The portal's API for vendors: sessions, fresh links and the inbox. */
@NullMarked
package io.vendorward.portal.web;

import org.jspecify.annotations.NullMarked;
