/** Trials: what a draft's tables would say, to questions, to scenarios and to what was asked in the past. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.trials;
