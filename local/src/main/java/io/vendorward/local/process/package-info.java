/** Child processes: started, remembered by pid file, ended in order, found again after a crash. */
@NullMarked
package io.vendorward.local.process;

import org.jspecify.annotations.NullMarked;
