/** Who is calling, and whether they may: authentication, permissions, sessions. */
@NullMarked
package io.vendorward.identity.web;

import org.jspecify.annotations.NullMarked;
