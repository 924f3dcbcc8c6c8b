/** The programme's pages. */
@org.jspecify.annotations.NullMarked
package org.accord.programme.web;
