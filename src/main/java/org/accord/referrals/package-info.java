/** Where a person is accompanied to another organisation: one request each, from the first word to the contact made. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.referrals;
