/** Texts of agreements as files: PDF and docx, with the certificate of their signatures. */
@NullMarked
package io.vendorward.paper.document;

import org.jspecify.annotations.NullMarked;
