/** Run a decision table, and keep what it said and why. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.decisions;
