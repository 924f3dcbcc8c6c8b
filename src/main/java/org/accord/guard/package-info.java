/** The guard: what a model may do, and what must hold in a whole release, said in words that its author can act on. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.guard;
