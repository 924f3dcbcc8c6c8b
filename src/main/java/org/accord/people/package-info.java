/** Who someone is: accounts, roles and signing in. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.people;
