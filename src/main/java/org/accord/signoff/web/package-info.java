/** The pages on which people read, sign and check. */
@org.jspecify.annotations.NullMarked
package org.accord.signoff.web;
