/** What was agreed to do, what came of it, and what happened outside the plan. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.delivery;
