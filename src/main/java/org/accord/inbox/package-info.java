/** What is asked of whom, by when: task lists, the forms of tasks, and notices. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.inbox;
