/** What a form is: its schema, what may be submitted to it, and how its words are read back, compared and translated. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.forms;
