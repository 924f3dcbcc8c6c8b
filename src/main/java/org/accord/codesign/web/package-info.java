/** The pages of an indicator that is being written. */
@org.jspecify.annotations.NullMarked
package org.accord.codesign.web;
