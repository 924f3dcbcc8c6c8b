/** What people say of how things are, change by change, and what their answers set off. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.readings;
