/** Invented people and their case files, to try Accord with: on the embedded database only. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.demo;
