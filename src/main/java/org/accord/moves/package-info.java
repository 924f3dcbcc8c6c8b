/** Running case files that follow a release are moved to another: looked at first, confirmed by a second human. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.moves;
