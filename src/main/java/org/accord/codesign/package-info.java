/** What people are asked, written by those concerned: proposed, explained back, tried, signed together, looked at again. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.codesign;
