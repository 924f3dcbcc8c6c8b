/** The pages on which managers try a draft. */
@org.jspecify.annotations.NullMarked
package org.accord.trials.web;
