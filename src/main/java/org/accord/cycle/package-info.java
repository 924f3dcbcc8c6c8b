/** The way into and out of the engine: how it is locked down, and the building blocks that diagrams may call. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.cycle;
