/** The page on which a person reads what was decided and why. */
@org.jspecify.annotations.NullMarked
package org.accord.decisions.web;
