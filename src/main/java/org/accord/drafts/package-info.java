/** Drafts: sets of models that managers are working on, with what was changed, by whom, and the way back. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.drafts;
