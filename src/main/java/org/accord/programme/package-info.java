/** The programme: releases of its processes, decisions and forms, and the guard that each passes. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.programme;
