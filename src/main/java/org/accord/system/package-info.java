/** What the other rooms stand on: the database, the clock, named refusals and the door of the house. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.system;
