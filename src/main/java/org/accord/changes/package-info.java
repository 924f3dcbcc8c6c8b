/** A change of the programme's rules: proposed, looked at by everybody, signed together, put in force, taken back. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.changes;
