/** The pages on which people sign in and accounts are kept. */
@org.jspecify.annotations.NullMarked
package org.accord.people.web;
