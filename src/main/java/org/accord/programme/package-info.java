/** The programme: releases of its processes, decisions and forms, each of which the guard has let through. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.programme;
